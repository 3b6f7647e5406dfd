package org.plumbline.report;

/** The list of all chapters with their page numbers, each a link. */
public record Contents() implements Block {}
