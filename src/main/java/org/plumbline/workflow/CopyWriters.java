package org.plumbline.workflow;

import org.plumbline.report.CopyWriter;
import org.plumbline.report.sheet.BookWriter;

/**
 * Who writes the copies of report and result.
 *
 * @param word the report to edit
 * @param slides its charts to present
 * @param summary the summary as text
 * @param workbook all tables of the result
 * @param results the result as one table
 * @param actions the plan of action as one table
 */
public record CopyWriters(
        CopyWriter word,
        CopyWriter slides,
        CopyWriter summary,
        BookWriter workbook,
        BookWriter results,
        BookWriter actions) {}
