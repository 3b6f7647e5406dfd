package org.plumbline.report;

import org.plumbline.chart.Rgb;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a report contains, how it looks and which language it speaks.
 *
 * @param kind what the report is for
 * @param parts what may appear; a part the data says nothing about is left out; without meaning for
 *     a board summary, whose two pages are fixed
 * @param brand who prepared it, shown on the cover
 * @param accent the colour of the brand in place of the product's own; must reach a contrast of 4.5
 *     on white
 * @param footer a line of the brand for the foot of each page in place of the usual one; may be
 *     blank
 * @param withheld what is left out although it may be shown
 * @param language the language of its texts, numbers and dates; what people wrote stays as it is
 * @param date the day the report is made; never read from a clock
 */
public record ReportOptions(
        ReportKind kind,
        Set<ReportPart> parts,
        Paper paper,
        Optional<Brand> brand,
        Optional<Rgb> accent,
        String footer,
        Set<Withheld> withheld,
        Locale language,
        LocalDate date) {

    public ReportOptions {
        parts = Set.copyOf(parts);
        withheld = Set.copyOf(withheld);
    }

    /**
     * The whole maturity report in English on A4, without a brand, with all that may be shown;
     * without the technical annex, which has to be asked for.
     */
    public static ReportOptions complete(LocalDate date) {
        return new ReportOptions(
                ReportKind.MATURITY,
                EnumSet.complementOf(EnumSet.of(ReportPart.TECHNICAL)),
                Paper.A4,
                Optional.empty(),
                Optional.empty(),
                "",
                Set.of(),
                Locale.UK,
                date);
    }

    /** The one-page answer alone. */
    public static ReportOptions summaryOnly(LocalDate date) {
        return complete(date).withParts(EnumSet.of(ReportPart.SUMMARY));
    }

    /** The two pages for a board. */
    public static ReportOptions boardSummary(LocalDate date) {
        return complete(date).withKind(ReportKind.BOARD_SUMMARY);
    }

    /** These options for another kind of report. */
    public ReportOptions withKind(ReportKind newKind) {
        return new ReportOptions(
                newKind, parts, paper, brand, accent, footer, withheld, language, date);
    }

    /** These options with other parts. */
    public ReportOptions withParts(Set<ReportPart> newParts) {
        return new ReportOptions(
                kind, newParts, paper, brand, accent, footer, withheld, language, date);
    }

    /** These options for another paper. */
    public ReportOptions withPaper(Paper newPaper) {
        return new ReportOptions(
                kind, parts, newPaper, brand, accent, footer, withheld, language, date);
    }

    /** These options for another language. */
    public ReportOptions withLanguage(Locale newLanguage) {
        return new ReportOptions(
                kind, parts, paper, brand, accent, footer, withheld, newLanguage, date);
    }

    /** These options in the look of a brand. */
    public ReportOptions withBrand(Brand newBrand, Optional<Rgb> newAccent, String newFooter) {
        return new ReportOptions(
                kind,
                parts,
                paper,
                Optional.of(newBrand),
                newAccent,
                newFooter,
                withheld,
                language,
                date);
    }

    /** These options with other things left out. */
    public ReportOptions withholding(Set<Withheld> newWithheld) {
        return new ReportOptions(
                kind, parts, paper, brand, accent, footer, newWithheld, language, date);
    }

    /** These options with or without comments. */
    public ReportOptions withComments(boolean shown) {
        EnumSet<Withheld> changed = EnumSet.noneOf(Withheld.class);
        changed.addAll(withheld);
        if (shown) {
            changed.remove(Withheld.COMMENTS);
        } else {
            changed.add(Withheld.COMMENTS);
        }
        return withholding(changed);
    }

    /** Whether released comments are printed word for word. */
    public boolean comments() {
        return !withholds(Withheld.COMMENTS);
    }

    boolean has(ReportPart part) {
        return parts.contains(part);
    }

    boolean withholds(Withheld what) {
        return withheld.contains(what);
    }
}
