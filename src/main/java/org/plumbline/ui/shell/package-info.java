/**
 * The main window: the rail with places, steps and the state of the backup; the page beside it; the
 * way from screen to screen.
 *
 * <p>May import what every screen may: {@code workflow} and below (without implementations), {@code
 * settings}, {@code i18n}, {@code chart}, {@code ui.support}, {@code ui.control}, {@code ui.chart}
 * and JavaFX.
 */
@NullMarked
package org.plumbline.ui.shell;

import org.jspecify.annotations.NullMarked;
