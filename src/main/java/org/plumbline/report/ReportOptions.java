package org.plumbline.report;

import org.plumbline.chart.Rgb;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a report contains and how it looks. Its language is that of the messages it is composed
 * with.
 *
 * @param parts what may appear; a part the data says nothing about is left out
 * @param brand who prepared it, shown on the cover
 * @param accent the colour of the brand in place of the product's own; must reach a contrast of 4.5
 *     on white
 * @param footer a line of the brand for the foot of each page in place of the usual one; may be
 *     blank
 * @param comments whether released comments are printed word for word
 * @param date the day the report is made; never read from a clock
 */
public record ReportOptions(
        Set<ReportPart> parts,
        Paper paper,
        Optional<Brand> brand,
        Optional<Rgb> accent,
        String footer,
        boolean comments,
        LocalDate date) {

    public ReportOptions {
        parts = Set.copyOf(parts);
    }

    /** Everything there is, on A4, without a brand, with released comments. */
    public static ReportOptions complete(LocalDate date) {
        return new ReportOptions(
                EnumSet.allOf(ReportPart.class),
                Paper.A4,
                Optional.empty(),
                Optional.empty(),
                "",
                true,
                date);
    }

    /** The one-page answer alone. */
    public static ReportOptions summaryOnly(LocalDate date) {
        return complete(date).withParts(EnumSet.of(ReportPart.SUMMARY));
    }

    /** These options with other parts. */
    public ReportOptions withParts(Set<ReportPart> newParts) {
        return new ReportOptions(newParts, paper, brand, accent, footer, comments, date);
    }

    /** These options for another paper. */
    public ReportOptions withPaper(Paper newPaper) {
        return new ReportOptions(parts, newPaper, brand, accent, footer, comments, date);
    }

    /** These options in the look of a brand. */
    public ReportOptions withBrand(Brand newBrand, Optional<Rgb> newAccent, String newFooter) {
        return new ReportOptions(
                parts, paper, Optional.of(newBrand), newAccent, newFooter, comments, date);
    }

    /** These options with or without comments. */
    public ReportOptions withComments(boolean shown) {
        return new ReportOptions(parts, paper, brand, accent, footer, shown, date);
    }

    boolean has(ReportPart part) {
        return parts.contains(part);
    }
}
