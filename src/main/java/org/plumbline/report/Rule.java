package org.plumbline.report;

/** A line across the page, thin between rows of thought, thick before a new part. */
public record Rule(boolean thick) implements Block {}
