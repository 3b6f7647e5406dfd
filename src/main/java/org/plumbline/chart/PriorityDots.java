package org.plumbline.chart;

import org.plumbline.model.Assessment;
import org.plumbline.model.EffortEstimate;
import org.plumbline.model.SectionId;
import org.plumbline.scoring.PriorityResult;
import org.plumbline.scoring.Result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sections that have both a priority and an effort. */
final class PriorityDots {

    private PriorityDots() {}

    static List<PriorityScatter.Dot> of(Assessment assessment, Result result, Titles titles) {
        List<PriorityScatter.Dot> dots = new ArrayList<>();
        for (int i = 0; i < result.priorities().size(); i++) {
            PriorityResult priority = result.priorities().get(i);
            int rank = i + 1;
            effort(assessment, priority.section())
                    .ifPresent(
                            effort ->
                                    dots.add(
                                            new PriorityScatter.Dot(
                                                    rank,
                                                    titles.of(priority.section()),
                                                    priority.priority(),
                                                    effort,
                                                    priority.talkFirst())));
        }
        return dots;
    }

    private static Optional<Integer> effort(Assessment assessment, SectionId section) {
        return assessment.weighing().effort().stream()
                .filter(estimate -> estimate.section().equals(section))
                .map(EffortEstimate::effort)
                .findFirst();
    }
}
