package org.plumbline.ui.report;

import org.plumbline.report.Paper;
import org.plumbline.report.ReportKind;
import org.plumbline.report.ReportOptions;
import org.plumbline.report.ReportPart;
import org.plumbline.report.Withheld;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a person chose on the screen.
 *
 * @param parts the parts of the full report to appear, besides the cover, which always does
 * @param withheld what is left out although it may be shown
 * @param language the language of the report and of its copies
 */
record Choices(
        ReportKind kind,
        Set<ReportPart> parts,
        Set<Withheld> withheld,
        Paper paper,
        Locale language) {

    /** The full report with everything but the technical annex, in English on A4. */
    static final Choices ALL =
            new Choices(
                    ReportKind.MATURITY,
                    EnumSet.complementOf(EnumSet.of(ReportPart.TECHNICAL)),
                    Set.of(),
                    Paper.A4,
                    Locale.UK);

    /** What can be left out, in the order of the pages. */
    static final List<ReportPart> OPTIONAL =
            EnumSet.complementOf(EnumSet.of(ReportPart.COVER)).stream().toList();

    Choices {
        parts = Set.copyOf(parts);
        withheld = Set.copyOf(withheld);
    }

    Choices with(ReportPart part, boolean shown) {
        Set<ReportPart> changed = EnumSet.copyOf(parts);
        if (shown) {
            changed.add(part);
        } else {
            changed.remove(part);
        }
        return new Choices(kind, changed, withheld, paper, language);
    }

    Choices withholding(Withheld what, boolean leftOut) {
        Set<Withheld> changed = EnumSet.noneOf(Withheld.class);
        changed.addAll(withheld);
        if (leftOut) {
            changed.add(what);
        } else {
            changed.remove(what);
        }
        return new Choices(kind, parts, changed, paper, language);
    }

    /** Whether comments stand in the report; the board summary has none. */
    boolean printsComments() {
        return kind == ReportKind.MATURITY && !withheld.contains(Withheld.COMMENTS);
    }

    Choices withKind(ReportKind newKind) {
        return new Choices(newKind, parts, withheld, paper, language);
    }

    Choices withPaper(Paper newPaper) {
        return new Choices(kind, parts, withheld, newPaper, language);
    }

    Choices withLanguage(Locale newLanguage) {
        return new Choices(kind, parts, withheld, paper, newLanguage);
    }

    ReportOptions options(LocalDate date) {
        return ReportOptions.complete(date)
                .withKind(kind)
                .withParts(parts)
                .withholding(withheld)
                .withPaper(paper)
                .withLanguage(language);
    }
}
