package org.plumbline.ui.shell;

import org.plumbline.model.AssessmentId;

/** Knows how an assessment stands. Asked away from the window. */
@FunctionalInterface
public interface StatusSource {

    /** How the assessment stands now. */
    AssessmentStatus of(AssessmentId assessment);
}
