package org.plumbline.ui.results;

import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.chart.Lettering;
import org.plumbline.exchange.SampleAssessment;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.scoring.AssessmentScoring;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Pages to test with. */
final class Samples {

    private Samples() {}

    /** The invented company with eight executives. */
    static Assessment sample() {
        return new SampleAssessment(new CatalogueReader().builtIn().questionnaires())
                .create(new AssessmentId("sample"));
    }

    /** The same company in the two years before. */
    static List<Assessment> earlier() {
        var ids = new AtomicInteger();
        return new SampleAssessment(new CatalogueReader().builtIn().questionnaires())
                .earlier(() -> new AssessmentId("earlier-" + ids.incrementAndGet()));
    }

    static ResultsState stateOf(Assessment assessment, List<Assessment> past) {
        return new ResultsPages(new AssessmentScoring(), Lettering.of(Messages.english()))
                .of(assessment, past);
    }

    static ResultsState stateOf(Assessment assessment) {
        return stateOf(assessment, List.of());
    }

    /** The page of an assessment that has one. */
    static ResultsPage pageOf(Assessment assessment) {
        return pageOf(assessment, List.of());
    }

    static ResultsPage pageOf(Assessment assessment, List<Assessment> past) {
        return switch (stateOf(assessment, past)) {
            case ResultsState.Shown(ResultsPage page) -> page;
            case ResultsState.Loading _, ResultsState.NotClosed _, ResultsState.NothingAnswered _ ->
                    throw new AssertionError("There is no page");
        };
    }
}
