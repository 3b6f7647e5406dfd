package org.plumbline.report;

/** How the rows of a table are set. */
public enum TableLook {
    /** A thin line under each row. */
    LINES,
    /** A thin line under each row and little space, for long annexes in small type. */
    DENSE,
    /** Rows close together without lines, for heat tables; a thin line under the head. */
    FIELDS,
    /** A thin line under each row and much space, for items with a chart. */
    ITEMS
}
