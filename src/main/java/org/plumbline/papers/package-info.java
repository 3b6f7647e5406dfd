/**
 * The facilitator's papers for a workshop: the briefing pack, paper ballots, level cards and the
 * text of the invitation. Pure functions from an assessment's setup and questionnaires to documents
 * in the vocabulary of the report; they look at no answer and name nobody.
 *
 * <p>May import {@code report} (its document only), {@code model}, {@code chart}, {@code i18n}, the
 * JDK and JSpecify.
 */
@NullMarked
package org.plumbline.papers;

import org.jspecify.annotations.NullMarked;
