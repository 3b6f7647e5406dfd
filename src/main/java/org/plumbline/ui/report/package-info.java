/**
 * The screen that makes the report (design 09): what it contains at the left, its real pages at the
 * right, drawn from the same bytes that are saved.
 *
 * <p>May import {@code workflow}, {@code report}, {@code scoring}, {@code model}, {@code settings},
 * {@code i18n}, {@code chart}, {@code ui.support}, {@code ui.control} and JavaFX.
 */
@NullMarked
package org.plumbline.ui.report;

import org.jspecify.annotations.NullMarked;
