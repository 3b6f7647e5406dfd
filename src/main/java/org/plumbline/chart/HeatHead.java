package org.plumbline.chart;

/**
 * The head of a column of a {@link HeatMap}.
 *
 * @param name who
 * @param people how many they are
 */
public record HeatHead(String name, int people) {}
