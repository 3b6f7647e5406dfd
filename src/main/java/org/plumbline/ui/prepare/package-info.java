/**
 * The screen on which an assessment is prepared: what is asked, whom, and how private the answers
 * are (design 02).
 *
 * <p>May import {@code workflow}, {@code model}, {@code i18n}, {@code ui.support} and {@code
 * ui.control}.
 */
@NullMarked
package org.plumbline.ui.prepare;

import org.jspecify.annotations.NullMarked;
