package org.plumbline.workflow;

import org.plumbline.model.Assessment;

/** What became of an assessment that was brought in. */
public sealed interface ImportOutcome {

    /** It is kept now. */
    record Added(Assessment assessment) implements ImportOutcome {}

    /** It was there already, exactly as it is; nothing was changed. */
    record Unchanged(Assessment assessment) implements ImportOutcome {}

    /**
     * One with the same id is there and differs; nothing was changed. Ask, then call {@link
     * AssessmentDesk#importReplacing} or {@link AssessmentDesk#importBeside}.
     */
    record Differs(Assessment present, Assessment imported) implements ImportOutcome {}
}
