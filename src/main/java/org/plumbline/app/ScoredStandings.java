package org.plumbline.app;

import org.plumbline.model.Assessment;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.scoring.OverallResult;
import org.plumbline.scoring.Result;
import org.plumbline.store.Standing;
import org.plumbline.workflow.Standings;

import java.util.Optional;
import java.util.OptionalInt;

/** Where an assessment came out, by scoring it. */
final class ScoredStandings implements Standings {

    private final AssessmentScoring scoring;

    ScoredStandings(AssessmentScoring scoring) {
        this.scoring = scoring;
    }

    @Override
    public Standing of(Assessment closed) {
        Result result = scoring.score(closed);
        OverallResult overall = result.overall();
        return new Standing(
                result.stage()
                        .stage()
                        .map(stage -> OptionalInt.of(stage.number()))
                        .orElse(OptionalInt.empty()),
                overall.score().isPresent()
                        ? OptionalInt.of(DisplayRounding.points(overall.score().getAsDouble()))
                        : OptionalInt.empty(),
                range(overall));
    }

    private static Optional<Standing.Range> range(OverallResult overall) {
        return overall.range()
                .map(
                        range ->
                                new Standing.Range(
                                        DisplayRounding.points(range.low()),
                                        DisplayRounding.points(range.high())));
    }
}
