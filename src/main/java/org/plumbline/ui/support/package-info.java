/**
 * What every screen stands on and the window gives it: the screens there are and the way between
 * them, work away from the window, questions, errors, notices, files, keys, the theme and the
 * subscriptions that end when a screen is left.
 *
 * <p>May import {@code i18n}, {@code model} and JavaFX (with its themes).
 */
@NullMarked
package org.plumbline.ui.support;

import org.jspecify.annotations.NullMarked;
