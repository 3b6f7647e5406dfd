package org.plumbline.chart;

/** Where something of a {@link HeatMap} stands, in the units of {@link Drawing}. */
public record HeatPlace(double x, double y, double width, double height) {}
