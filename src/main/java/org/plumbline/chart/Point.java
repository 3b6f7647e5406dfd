package org.plumbline.chart;

/** A place in a drawing: x to the right, y downwards, from its top left corner. */
public record Point(double x, double y) {}
