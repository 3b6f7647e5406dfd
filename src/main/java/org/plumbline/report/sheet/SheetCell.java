package org.plumbline.report.sheet;

import java.time.LocalDate;

/** One value of a table. */
public sealed interface SheetCell {

    /** A cell with nothing to say. */
    SheetCell EMPTY = new Words("");

    /** Words, whoever wrote them; never to be taken for a formula. */
    record Words(String text) implements SheetCell {}

    /** A number without decimals: a count, a level, points of 0 to 100. */
    record Whole(long number) implements SheetCell {}

    /** A number with one decimal: a mean of levels. */
    record Decimal(double number) implements SheetCell {}

    /** A day. */
    record Day(LocalDate date) implements SheetCell {}

    /** No value, in words that say why: because it is hidden, or because there is none. */
    record Absent(String why) implements SheetCell {}
}
