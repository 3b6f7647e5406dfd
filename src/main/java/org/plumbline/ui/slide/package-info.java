/**
 * What the room sees: every {@link org.plumbline.workshop.Slide} painted at any size, and the
 * window on the projector that shows it (design 05 and 05b). The facilitator's console uses both:
 * the window for the room, and the same picture in small for the facilitator.
 *
 * <p>May import {@code workshop}, {@code scoring}, {@code model}, {@code i18n}, {@code chart}, the
 * parts of screens ({@code ui.chart}, {@code ui.control}, {@code ui.support}) and JavaFX. It knows
 * neither {@code workflow} nor {@code store}, so a slide is all that it can ever show.
 */
@NullMarked
package org.plumbline.ui.slide;

import org.jspecify.annotations.NullMarked;
