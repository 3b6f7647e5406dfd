/**
 * A drawing as a picture that stands alone: SVG text that scales, PNG bytes of a fixed size. Both
 * paint the same geometry in the same colours as the screen and the report ("one chart, three
 * painters"), so that a chart that was copied or saved is the chart that was seen. Nothing but what
 * the drawing shows enters a picture.
 *
 * <p>May import {@code chart}, the JDK with Java2D, and JSpecify. No toolkit of screens.
 */
@NullMarked
package org.plumbline.chart.image;

import org.jspecify.annotations.NullMarked;
