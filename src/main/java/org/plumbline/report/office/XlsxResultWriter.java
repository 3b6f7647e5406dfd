package org.plumbline.report.office;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plumbline.report.sheet.BookWriter;
import org.plumbline.report.sheet.ResultBook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes the tables of a result as an Excel workbook (XLSX), a sheet for each: heads that stay in
 * view, columns wide enough to read, numbers and days as what they are, and what people wrote as
 * text that is never computed.
 */
public final class XlsxResultWriter implements BookWriter {

    @Override
    public void write(ResultBook book, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new ExcelStyles(workbook);
            book.sheets().forEach(sheet -> new ExcelSheet(workbook, styles).write(sheet));
            new OfficeProperties(book.title(), book.brand(), book.date(), book.language())
                    .putInto(workbook.getProperties());
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            new SameBytes(book.date()).copy(bytes.toByteArray(), out);
        }
    }
}
