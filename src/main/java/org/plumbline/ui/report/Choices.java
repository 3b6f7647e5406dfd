package org.plumbline.ui.report;

import org.plumbline.report.Paper;
import org.plumbline.report.ReportKind;
import org.plumbline.report.ReportOptions;
import org.plumbline.report.ReportPart;
import org.plumbline.report.Withheld;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a person chose on the screen.
 *
 * @param parts the parts of the full report to appear, besides the cover, which always does
 * @param withheld what is left out although it may be shown
 */
record Choices(ReportKind kind, Set<ReportPart> parts, Set<Withheld> withheld, Paper paper) {

    /** The full report with everything but the technical annex, on A4. */
    static final Choices ALL =
            new Choices(
                    ReportKind.MATURITY,
                    EnumSet.complementOf(EnumSet.of(ReportPart.TECHNICAL)),
                    Set.of(),
                    Paper.A4);

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
        return new Choices(kind, changed, withheld, paper);
    }

    Choices withholding(Withheld what, boolean leftOut) {
        Set<Withheld> changed = EnumSet.noneOf(Withheld.class);
        changed.addAll(withheld);
        if (leftOut) {
            changed.add(what);
        } else {
            changed.remove(what);
        }
        return new Choices(kind, parts, changed, paper);
    }

    /** Whether comments stand in the report; the board summary has none. */
    boolean printsComments() {
        return kind == ReportKind.MATURITY && !withheld.contains(Withheld.COMMENTS);
    }

    Choices withKind(ReportKind newKind) {
        return new Choices(newKind, parts, withheld, paper);
    }

    Choices withPaper(Paper newPaper) {
        return new Choices(kind, parts, withheld, newPaper);
    }

    ReportOptions options(LocalDate date) {
        return ReportOptions.complete(date)
                .withKind(kind)
                .withParts(parts)
                .withholding(withheld)
                .withPaper(paper);
    }
}
