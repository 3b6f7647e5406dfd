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

    private static final double INDENT = 7.5;

    private final double total;
    private final List<Double> lefts = new ArrayList<>();
    private final List<Double> widths = new ArrayList<>();

    private Grid(List<Column> columns, double total, double gutter, double indent) {
        this.total = total;
        double shares = columns.stream().mapToDouble(Column::share).sum();
        double room = total - gutter * (columns.size() - 1);
        double x = 0;
        for (int i = 0; i < columns.size(); i++) {
            double width = room * columns.get(i).share() / shares;
            double inset = inset(columns, i, indent);
            lefts.add(x + inset);
            widths.add(width - inset);
            x += width + gutter;
        }
    }

    /** Text must not touch numbers or fields at its left. */
    private static double inset(List<Column> columns, int index, double indent) {
        boolean text = columns.get(index).align() == Column.Align.LEFT;
        boolean after = index > 0 && columns.get(index - 1).align() != Column.Align.LEFT;
        return text && after ? indent : 0;
    }

    static Grid of(Table table, double width) {
        double gutter =
                switch (table.look()) {
                    case FIELDS -> 3.75;
                    case DENSE -> 7.5;
                    case LINES -> 10.5;
                    case ITEMS -> 18;
                };
        double indent = table.look() == TableLook.ITEMS ? 0 : INDENT;
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
