/**
 * Charts with what one can do with them: their values as a table, a picture on the clipboard, a
 * file for another program. Screens that show charts whole share it.
 *
 * <p>May import {@code workflow} for files that appear whole, {@code chart}, {@code chart.image},
 * {@code i18n}, {@code ui.support}, {@code ui.control}, {@code ui.chart} and JavaFX.
 */
@NullMarked
package org.plumbline.ui.picture;

import org.jspecify.annotations.NullMarked;
