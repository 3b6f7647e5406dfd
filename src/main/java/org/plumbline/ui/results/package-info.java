/**
 * The overview of results (design 06): one page to talk from. Each card answers one question and
 * opens its detail. {@code ResultsPages} says in finished texts and charts what stands on the page;
 * the views only lay it out.
 *
 * <p>May import {@code workflow}, {@code scoring}, {@code model}, {@code i18n}, {@code chart},
 * {@code ui.support}, {@code ui.control}, {@code ui.chart} and JavaFX.
 */
@NullMarked
package org.plumbline.ui.results;

import org.jspecify.annotations.NullMarked;
