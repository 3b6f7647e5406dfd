package org.plumbline.ui.report;

import org.plumbline.model.AssessmentId;

import java.util.HashMap;
import java.util.Map;

/**
 * What was chosen last for the report of each assessment, for as long as the program runs: who
 * looks something up and comes back finds names left out that were to be left out.
 */
public final class LastChosen {

    private final Map<AssessmentId, Choices> chosen = new HashMap<>();

    /** Begins with nothing chosen yet. */
    public LastChosen() {}

    Choices of(AssessmentId assessment) {
        return chosen.getOrDefault(assessment, Choices.ALL);
    }

    void remember(AssessmentId assessment, Choices latest) {
        chosen.put(assessment, latest);
    }
}
