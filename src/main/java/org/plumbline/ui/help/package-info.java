/**
 * The overview of all keys (F1).
 *
 * <p>May import what every screen may: {@code workflow} and below (without implementations), {@code
 * settings}, {@code i18n}, {@code chart}, {@code ui.support}, {@code ui.control}, {@code ui.chart}
 * and JavaFX.
 */
@NullMarked
package org.plumbline.ui.help;

import org.jspecify.annotations.NullMarked;
