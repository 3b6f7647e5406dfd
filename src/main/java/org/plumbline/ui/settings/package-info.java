/**
 * What holds for this computer: look, brand, data and backup. Saved at once.
 *
 * <p>May import what every screen may: {@code workflow} and below (without implementations), {@code
 * settings}, {@code i18n}, {@code chart}, {@code ui.support}, {@code ui.control}, {@code ui.chart}
 * and JavaFX.
 */
@NullMarked
package org.plumbline.ui.settings;

import org.jspecify.annotations.NullMarked;
