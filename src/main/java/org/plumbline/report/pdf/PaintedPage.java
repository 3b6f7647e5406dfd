package org.plumbline.report.pdf;

import java.util.List;

/**
 * The operators of a page and the elements its marked content belongs to, by number.
 *
 * @param operators not copied, not changed
 */
record PaintedPage(byte[] operators, List<Tag> parents) {}
