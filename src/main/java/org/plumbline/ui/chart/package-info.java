/**
 * Paints the drawings of {@code chart} with JavaFX, in the colours of the theme that is worn and
 * the size of text that is set, and shows their values as a table.
 *
 * <p>May import {@code chart} and JavaFX.
 */
@NullMarked
package org.plumbline.ui.chart;

import org.jspecify.annotations.NullMarked;
