/**
 * Controls that more than one screen uses: level row, chips, pips, key cap, notice, step rail,
 * card, segments. They get finished texts and know nothing of the product's rules; all looks stand
 * in the stylesheet.
 *
 * <p>May import {@code chart}, {@code ui.chart} and JavaFX.
 */
@NullMarked
package org.plumbline.ui.control;

import org.jspecify.annotations.NullMarked;
