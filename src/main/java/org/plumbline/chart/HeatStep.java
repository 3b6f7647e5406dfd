package org.plumbline.chart;

/**
 * What a colour of a {@link HeatMap} stands for.
 *
 * @param value what is written in it
 * @param name what that is called; may be blank
 */
public record HeatStep(String value, String name) {}
