package org.plumbline.ui.prepare;

import org.plumbline.model.Questionnaire;

/**
 * A questionnaire that can be asked, in the form of the assessment.
 *
 * @param chosen whether it is asked
 * @param items items in that form, 0 if it has none
 * @param minutes minutes a person needs for them
 */
record AskedRow(Questionnaire questionnaire, boolean chosen, int items, int minutes) {}
