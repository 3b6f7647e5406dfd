package org.plumbline.ui.questionnaire;

import org.plumbline.model.Assessment;
import org.plumbline.workflow.Answering;

/** A turn that was taken up, and the assessment it belongs to. */
public record OpenTurn(Assessment assessment, Answering answering) {}
