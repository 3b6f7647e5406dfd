package org.plumbline.report.sheet;

import org.plumbline.chart.ChartTable;
import org.plumbline.i18n.Messages;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of a chart to be calculated with elsewhere: what is a number in its language becomes
 * one, everything else stays in words, so that what is withheld there is withheld here.
 */
public final class ChartSheet {

    private final Messages messages;

    /** Reads tables in a language. */
    public ChartSheet(Messages messages) {
        this.messages = messages;
    }

    /** A table of a chart; its first cells name the rows. */
    public Sheet of(ChartTable table) {
        return new Sheet(
                messages.get("office.sheet.chart"),
                table.heads().stream().map(this::column).toList(),
                table.rows().stream().map(this::row).toList());
    }

    private SheetColumn column(String head) {
        return new SheetColumn(
                head.isBlank() ? messages.get("chart.none") : head, SheetColumn.NAME);
    }

    private List<SheetCell> row(List<String> cells) {
        List<SheetCell> row = new ArrayList<>(List.of(new SheetCell.Words(cells.getFirst())));
        cells.stream().skip(1).map(this::cell).forEach(row::add);
        return row;
    }

    private SheetCell cell(String text) {
        var position = new ParsePosition(0);
        Number number = NumberFormat.getNumberInstance(messages.locale()).parse(text, position);
        if (position.getIndex() < text.length()) {
            return new SheetCell.Words(text);
        }
        return switch (number) {
            case Long whole -> new SheetCell.Whole(whole);
            case Double decimal when Double.isFinite(decimal) -> new SheetCell.Decimal(decimal);
            case null, default -> new SheetCell.Words(text);
        };
    }
}
