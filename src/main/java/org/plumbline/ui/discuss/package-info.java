/**
 * The facilitator's console of a workshop (design 05c): agenda, the talk about each item, private
 * votes on this laptop, the parts between the talks. It holds a {@link
 * org.plumbline.workshop.Room}, which has no vote in it that was not revealed.
 *
 * <p>May import {@code workflow}, {@code workshop}, {@code scoring}, {@code model}, {@code chart},
 * {@code i18n}, {@code ui.support}, {@code ui.control}, {@code ui.chart} and {@code ui.slide}.
 */
@NullMarked
package org.plumbline.ui.discuss;

import org.jspecify.annotations.NullMarked;
