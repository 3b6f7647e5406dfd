package org.plumbline.ui.report;

import org.plumbline.report.Paper;
import org.plumbline.report.ReportOptions;
import org.plumbline.report.ReportPart;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a person chose on the screen.
 *
 * @param parts the parts to appear, besides the cover, which always does
 * @param comments whether released comments are printed word for word
 */
record Choices(Set<ReportPart> parts, boolean comments, Paper paper) {

    /** Everything but the technical annex, on A4. */
    static final Choices ALL =
            new Choices(EnumSet.complementOf(EnumSet.of(ReportPart.TECHNICAL)), true, Paper.A4);

    /** What can be left out, in the order of the pages. */
    static final List<ReportPart> OPTIONAL =
            EnumSet.complementOf(EnumSet.of(ReportPart.COVER)).stream().toList();

    Choices {
        parts = Set.copyOf(parts);
    }

    Choices with(ReportPart part, boolean shown) {
        Set<ReportPart> changed = EnumSet.copyOf(parts);
        if (shown) {
            changed.add(part);
        } else {
            changed.remove(part);
        }
        return new Choices(changed, comments, paper);
    }

    Choices withComments(boolean shown) {
        return new Choices(parts, shown, paper);
    }

    Choices withPaper(Paper newPaper) {
        return new Choices(parts, comments, newPaper);
    }

    ReportOptions options(LocalDate date) {
        return ReportOptions.complete(date)
                .withParts(parts)
                .withComments(comments)
                .withPaper(paper);
    }
}
