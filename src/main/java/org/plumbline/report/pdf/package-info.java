/**
 * A report as a PDF file: PDF/UA-1 and PDF/A-2, tagged, with bookmarks and embedded typefaces.
 *
 * <p>Three steps. <em>Measure</em>: each block becomes slices that cannot be divided ({@link
 * org.plumbline.report.pdf.Slice}), each piece of text already knowing its place in the structure
 * tree ({@link org.plumbline.report.pdf.Tag}). <em>Paginate</em>: slices find their pages. <em>
 * Paint</em>: pages become content streams, tags the structure tree. Lengths are points (1/72
 * inch), measured from the top left corner until they are painted.
 *
 * <p>May import {@code report}, {@code chart}, PDFBox, the JDK and JSpecify.
 */
@NullMarked
package org.plumbline.report.pdf;

import org.jspecify.annotations.NullMarked;
