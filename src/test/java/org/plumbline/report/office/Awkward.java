package org.plumbline.report.office;

import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.ReportCases;
import org.plumbline.model.Action;
import org.plumbline.model.Assessment;
import org.plumbline.model.QuestionnaireId;

import java.util.List;

/** Assessments in which people wrote what programs might misread. */
final class Awkward {

    private Awkward() {}

    /** Four people, the seven sins, and one action in these words. */
    static Assessment withAction(String what) {
        Action action = ReportCases.action("a1", "SIN1.1", 2);
        return ReportCases.answered(
                        Assessments.workshop(4), 4, ReportCases.builtIn(QuestionnaireId.SIN))
                .build()
                .withActions(List.of(action.draft().what(what).action()));
    }
}
