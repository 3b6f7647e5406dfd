package org.plumbline.report.pdf;

import org.plumbline.chart.Palette;

/** What all pages of a file are painted with. */
record Stock(DocumentFonts fonts, Images images, Palette palette, CleanText clean) {}
