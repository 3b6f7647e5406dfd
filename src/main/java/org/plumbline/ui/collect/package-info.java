/**
 * The screen on which answers come in, and the one that covers everything while the laptop changes
 * hands (design 03, 03b). Both know how far people are, never what they answered.
 *
 * <p>May import {@code workflow}, {@code model}, {@code i18n}, {@code ui.support} and {@code
 * ui.control}.
 */
@NullMarked
package org.plumbline.ui.collect;

import org.jspecify.annotations.NullMarked;
