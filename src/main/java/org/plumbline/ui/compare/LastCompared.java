package org.plumbline.ui.compare;

import org.plumbline.model.AssessmentId;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.workflow.Series;

import java.util.List;
import java.util.Optional;

/**
 * What was compared last, for as long as the program runs. Not kept in the settings: they lie
 * beside the data in plain text, and the name of an organisation does not belong there.
 */
public final class LastCompared {

    private Optional<Series> series = Optional.empty();
    private List<AssessmentId> chosen = List.of();
    private Optional<AssessmentId> base = Optional.empty();
    private QuestionnaireId questionnaire = QuestionnaireId.SIN;
    private Optional<AssessmentId> subject = Optional.empty();
    private Tab tab = Tab.TIME;

    /** Begins with nothing compared yet. */
    public LastCompared() {}

    Optional<Series> series() {
        return series;
    }

    List<AssessmentId> chosen() {
        return chosen;
    }

    Optional<AssessmentId> base() {
        return base;
    }

    QuestionnaireId questionnaire() {
        return questionnaire;
    }

    void remember(Series newSeries, List<AssessmentId> newChosen, Optional<AssessmentId> newBase) {
        series = Optional.of(newSeries);
        chosen = List.copyOf(newChosen);
        base = newBase;
    }

    /** The assessment shown among other organisations. */
    Optional<AssessmentId> subject() {
        return subject;
    }

    Tab tab() {
        return tab;
    }

    void remember(Tab shown) {
        tab = shown;
    }

    void rememberSubject(AssessmentId shown) {
        subject = Optional.of(shown);
    }

    void remember(QuestionnaireId shown) {
        questionnaire = shown;
    }
}
