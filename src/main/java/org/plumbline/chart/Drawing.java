package org.plumbline.chart;

import java.util.List;

/**
 * A chart laid out at one width: what to paint, what it says, and its values. Units are CSS pixels
 * on the screen (96 to the inch); paper takes them at 0.75 pt each. Nothing lies outside of it.
 *
 * @param width as asked for
 * @param height as needed
 * @param marks in the order in which they are painted
 * @param sentence the finding in words, read aloud in place of the picture
 * @param table every value the picture shows
 */
public record Drawing(
        double width, double height, List<Mark> marks, String sentence, ChartTable table) {

    public Drawing {
        marks = List.copyOf(marks);
        if (!(width > 0) || !(height > 0)) {
            throw new IllegalArgumentException("A drawing must have a size");
        }
        if (sentence.isBlank()) {
            throw new IllegalArgumentException("A drawing must say what it shows");
        }
    }
}
