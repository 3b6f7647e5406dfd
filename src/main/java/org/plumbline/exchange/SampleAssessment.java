package org.plumbline.exchange;

import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Questionnaire;

import java.util.List;

/** The sample: one invented company, eight executives, all six questionnaires, long form. */
@SuppressWarnings({"UnusedVariable", "DoNotCallSuggester"}) // until the behaviour is here
public final class SampleAssessment {

    private final List<Questionnaire> builtIn;

    /**
     * @param builtIn the built-in questionnaires
     */
    public SampleAssessment(List<Questionnaire> builtIn) {
        this.builtIn = List.copyOf(builtIn);
    }

    /** A copy of the sample under an id of its own. */
    public Assessment create(AssessmentId id) {
        throw new UnsupportedOperationException();
    }
}
