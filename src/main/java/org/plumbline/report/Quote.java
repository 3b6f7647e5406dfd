package org.plumbline.report;

/** What a person said, word for word and without a name: serif italic beside a bar. */
public record Quote(String text) implements Block {}
