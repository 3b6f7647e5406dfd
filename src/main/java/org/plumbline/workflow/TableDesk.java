package org.plumbline.workflow;

import org.plumbline.chart.ChartTable;
import org.plumbline.i18n.Messages;
import org.plumbline.report.sheet.ChartSheet;
import org.plumbline.report.sheet.SheetWriter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * The desk on which tables of charts are made for programs that calculate. Safe for use by several
 * threads.
 */
public final class TableDesk {

    private final SheetWriter writer;
    private final ChartSheet sheets;

    /**
     * Makes the desk.
     *
     * @param messages the language of the tables
     */
    public TableDesk(SheetWriter writer, Messages messages) {
        this.writer = writer;
        this.sheets = new ChartSheet(messages);
    }

    /** The bytes of a file with a table; what is withheld in it stays withheld. */
    public byte[] make(ChartTable table) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(sheets.of(table), out);
        return out.toByteArray();
    }
}
