package org.plumbline.report.office;

import org.plumbline.report.sheet.BookWriter;
import org.plumbline.report.sheet.ResultBook;
import org.plumbline.report.sheet.Sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;

/** Writes one table of a book as comma-separated values. */
public final class CsvWriter implements BookWriter {

    private final Function<ResultBook, Sheet> table;

    private CsvWriter(Function<ResultBook, Sheet> table) {
        this.table = table;
    }

    /** A writer of index, questionnaires, sections and items. */
    public static CsvWriter ofResults() {
        return new CsvWriter(ResultBook::results);
    }

    /** A writer of the plan of action. */
    public static CsvWriter ofActions() {
        return new CsvWriter(ResultBook::actions);
    }

    @Override
    public void write(ResultBook book, OutputStream out) throws IOException {
        new CsvSheetWriter().write(table.apply(book), out);
    }
}
