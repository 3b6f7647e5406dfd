package org.plumbline.ui.results;

import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.chart.Lettering;
import org.plumbline.exchange.SampleAssessment;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.scoring.AssessmentScoring;

/** Pages to test with. */
final class Samples {

    private Samples() {}

    /** The invented company with eight executives. */
    static Assessment sample() {
        return new SampleAssessment(new CatalogueReader().builtIn().questionnaires())
                .create(new AssessmentId("sample"));
    }

    static ResultsState stateOf(Assessment assessment) {
        return new ResultsPages(new AssessmentScoring(), Lettering.of(Messages.english()))
                .of(assessment);
    }

    /** The page of an assessment that has one. */
    static ResultsPage pageOf(Assessment assessment) {
        return switch (stateOf(assessment)) {
            case ResultsState.Shown(ResultsPage page) -> page;
            case ResultsState.Loading _, ResultsState.NotClosed _, ResultsState.NothingAnswered _ ->
                    throw new AssertionError("There is no page");
        };
    }
}
