package org.plumbline.report.pdf;

import org.plumbline.chart.Ink;
import org.plumbline.report.Column;
import org.plumbline.report.Table;
import org.plumbline.report.TableLook;

import java.util.ArrayList;
import java.util.List;

/** Where the columns of a table stand, in points. */
final class Grid {

    /** The thickness of the lines of a table, in points. */
    static final double LINE = 0.75;

    private final double total;
    private final List<Double> lefts = new ArrayList<>();
    private final List<Double> widths = new ArrayList<>();

    private Grid(List<Column> columns, double total, double gutter, double indent) {
        this.total = total;
        double shares = columns.stream().mapToDouble(Column::share).sum();
        double room = total - gutter * (columns.size() - 1);
        double x = 0;
        for (Column column : columns) {
            double width = room * column.share() / shares;
            double inset = x > 0 && column.align() == Column.Align.LEFT ? indent : 0;
            lefts.add(x + inset);
            widths.add(width - inset);
            x += width + gutter;
        }
    }

    static Grid of(Table table, double width) {
        double gutter =
                switch (table.look()) {
                    case FIELDS -> 3.75;
                    case DENSE -> 7.5;
                    case LINES -> 10.5;
                    case ITEMS -> 18;
                };
        // Text must not touch the field beside it.
        double indent = table.look() == TableLook.FIELDS ? 7.5 : 0;
        return new Grid(table.columns(), width, gutter, indent);
    }

    double left(int column) {
        return lefts.get(column);
    }

    double width(int column) {
        return widths.get(column);
    }

    double total() {
        return total;
    }

    /** A line over the whole width. */
    Placed line(Ink ink) {
        return new Placed(0, 0, Fragment.Area.line(total, LINE, ink));
    }

    int columns() {
        return lefts.size();
    }
}
