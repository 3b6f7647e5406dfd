/**
 * The home screen: find an assessment, continue the last one, start a new one; on first start the
 * welcome.
 *
 * <p>May import what every screen may: {@code workflow} and below (without implementations), {@code
 * settings}, {@code i18n}, {@code chart}, {@code ui.support}, {@code ui.control}, {@code ui.chart}
 * and JavaFX.
 */
@NullMarked
package org.plumbline.ui.home;

import org.jspecify.annotations.NullMarked;
