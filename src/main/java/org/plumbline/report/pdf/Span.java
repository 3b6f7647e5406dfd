package org.plumbline.report.pdf;

import org.plumbline.report.Link;

import java.util.Optional;

/**
 * A stretch of clean text in one style.
 *
 * @param content its place in the structure tree; empty for what is only repeated
 * @param link where it leads
 */
record Span(String text, TypeStyle style, Optional<TagContent> content, Optional<Link> link) {}
