package org.plumbline.ui.home;

import org.plumbline.workflow.AssessmentSummary;

/** A row of the table at home. */
public sealed interface Row {

    /** An organisation; its assessments stand below it. */
    record OfOrganisation(Organisation organisation) implements Row {}

    /** An assessment of the organisation above. */
    record OfAssessment(AssessmentSummary summary) implements Row {}
}
