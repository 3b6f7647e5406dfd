package org.plumbline.report.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Everything an assessment has in numbers, table by table. The same book always gives the same
 * bytes.
 *
 * @param title the title of the file
 * @param brand the name of who prepared it, or blank; the only name in the file's metadata
 * @param date the day it is made
 * @param sheets overview, sections, items, actions
 * @param results index, questionnaires, sections and items in one table, for programs that take one
 * @param actions the plan of action, also among the sheets
 */
public record ResultBook(
        String title,
        String brand,
        Locale language,
        LocalDate date,
        List<Sheet> sheets,
        Sheet results,
        Sheet actions) {

    public ResultBook {
        sheets = List.copyOf(sheets);
    }
}
