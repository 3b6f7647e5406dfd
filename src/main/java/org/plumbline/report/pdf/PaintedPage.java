package org.plumbline.report.pdf;

import java.util.List;

/** The operators of a page and the elements its marked content belongs to, by number. */
record PaintedPage(ContentStream operators, List<Tag> parents) {}
