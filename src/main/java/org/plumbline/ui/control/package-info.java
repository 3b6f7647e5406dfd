/**
 * Controls that more than one screen uses: level row, chips, pips, key cap, notice, step rail,
 * card, segments. They get finished texts and know nothing of the product's rules; all looks stand
 * in the stylesheet.
 *
 * <p>May import {@code chart}, {@code ui.chart}, JavaFX, and {@code ui.support} so that a control
 * that has to wait for the end of a layout does it the one way there is.
 */
@NullMarked
package org.plumbline.ui.control;

import org.jspecify.annotations.NullMarked;
