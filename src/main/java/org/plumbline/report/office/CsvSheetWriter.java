package org.plumbline.report.office;

import org.plumbline.report.sheet.Sheet;
import org.plumbline.report.sheet.SheetCell;
import org.plumbline.report.sheet.SheetColumn;
import org.plumbline.report.sheet.SheetWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a table as comma-separated values (RFC 4180) in UTF-8 with a byte order mark, which
 * spreadsheets need to see it. Numbers carry a point and days are written 2026-03-31, whatever the
 * language.
 */
public final class CsvSheetWriter implements SheetWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public void write(Sheet sheet, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        text.write(line(sheet.columns().stream().map(SheetColumn::head).map(FormulaGuard::marked)));
        for (List<SheetCell> row : sheet.rows()) {
            text.write(line(row.stream().map(CsvSheetWriter::value)));
        }
        text.flush();
    }

    private static String line(Stream<String> values) {
        return values.map(CsvSheetWriter::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** In quotes where a separator or a quote would end the field too soon (RFC 4180, 2.6, 2.7). */
    private static String field(String value) {
        boolean quoted = value.indexOf(',') >= 0 || value.indexOf('"') >= 0;
        return quoted ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    private static String value(SheetCell cell) {
        return switch (cell) {
            case SheetCell.Words(String words) -> FormulaGuard.marked(words);
            case SheetCell.Whole(long number) -> Long.toString(number);
            case SheetCell.Decimal(double number) -> BigDecimal.valueOf(number).toPlainString();
            case SheetCell.Day(var date) -> date.toString();
            case SheetCell.Absent(String why) -> FormulaGuard.marked(why);
        };
    }
}
