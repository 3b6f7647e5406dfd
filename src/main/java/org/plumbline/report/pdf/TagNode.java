package org.plumbline.report.pdf;

/** What stands in an element of the structure tree. */
sealed interface TagNode permits Tag, TagContent {}
