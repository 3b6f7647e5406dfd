/**
 * Charts as data: a result becomes a {@link org.plumbline.chart.Drawing} of lines, areas, marks and
 * texts whose colours are roles ({@link org.plumbline.chart.Ink}), so that the screen, the report
 * and every theme show one and the same geometry. Beside the charts stand the sentences that say in
 * words what a chart shows (design section 5, method 4.3 and 4.5).
 *
 * <p>May import {@code model}, {@code scoring} and {@code i18n}, the JDK and JSpecify. No toolkit.
 */
@NullMarked
package org.plumbline.chart;

import org.jspecify.annotations.NullMarked;
