package org.plumbline.report.pdf;

import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A page of the file.
 *
 * @param index counted from 0
 * @param count the number of pages
 */
record PdfPage(PDPage page, int index, int count, double width, double height) {}
