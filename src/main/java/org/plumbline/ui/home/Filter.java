package org.plumbline.ui.home;

import org.plumbline.model.Phase;
import org.plumbline.workflow.AssessmentSummary;

/** Which assessments are listed. */
public enum Filter {
    ALL,
    IN_PROGRESS,
    FINISHED;

    boolean shows(AssessmentSummary summary) {
        return switch (this) {
            case ALL -> true;
            case IN_PROGRESS -> summary.phase() != Phase.CLOSED;
            case FINISHED -> summary.phase() == Phase.CLOSED;
        };
    }
}
