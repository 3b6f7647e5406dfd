/**
 * One participant's private turn: the first picture, the CEO's consent, and the items one at a time
 * (design 04 and 04c), and the review before handing in (04b). No colour, number or score hints at
 * a right answer, and nothing here shows anybody else's answers.
 *
 * <p>May import {@code workflow}, {@code model}, {@code i18n}, {@code ui.support}, {@code
 * ui.control} and JavaFX.
 */
@NullMarked
package org.plumbline.ui.questionnaire;

import org.jspecify.annotations.NullMarked;
