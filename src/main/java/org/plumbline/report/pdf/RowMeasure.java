package org.plumbline.report.pdf;

import org.plumbline.chart.Ink;
import org.plumbline.report.Cell;
import org.plumbline.report.Row;
import org.plumbline.report.Table;
import org.plumbline.report.TableLook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Measures the rows of tables. */
final class RowMeasure {

    /** The height up to which the cells of a row stand at its middle. */
    private static final double LOW_ROW = 46;

    private final FieldMeasure fields;
    private final BlockMeasure blocks;
    private final double limit;
    private final double factor;

    /**
     * @param factor by which the room above and below cells is multiplied
     */
    RowMeasure(Typesetter typesetter, BlockMeasure blocks, double limit, double factor) {
        this.fields = new FieldMeasure(typesetter);
        this.blocks = blocks;
        this.limit = limit;
        this.factor = factor;
    }

    /** A heading over the rows below it. */
    Slice group(Table table, Row row, Grid grid, Tag tag) {
        Tag cell = tag.child("TH").head(TagAttribute.Scope.ROW, OptionalInt.of(grid.columns()));
        var place = new Place(grid.total(), dense(table), Alignment.LEFT, cell);
        Slice text = Slice.stack(blocks.slices(row.cells().getFirst().blocks(), place));
        if (table.look() == TableLook.FIELDS) {
            return text.padded(0, 6, 2.25).around(0, 0);
        }
        Slice padded = text.padded(0, 9, 3).around(0, Grid.LINE);
        return padded.over(List.of(grid.line(Ink.BORDER_MUTED).moved(0, padded.height())));
    }

    /**
     * A row with a cell in each column.
     *
     * @param more whether rows follow: a line parts them
     */
    Piece row(Table table, Row row, Grid grid, Tag tag, Optional<Slice> head, boolean more) {
        var lanes = lanes(table, row, grid, tag);
        double height =
                lanes.stream().mapToDouble(lane -> Slice.height(lane.slices())).max().orElse(0);
        double padding = factor * padding(table.look());
        boolean lined = more && table.look() != TableLook.FIELDS;
        Optional<Placed> line = lined ? Optional.of(grid.line(Ink.BORDER_MUTED)) : Optional.empty();
        boolean low = table.look() != TableLook.ITEMS && height <= LOW_ROW;
        var shown = low ? centred(lanes, height) : lanes;
        var beside = new SideBySide(0, lined ? Grid.LINE : 0, padding, line, head, shown);
        double room = limit - head.map(Slice::height).orElse(0.0) - 2 * padding - Grid.LINE;
        return height <= room ? beside.whole() : beside;
    }

    private List<SideBySide.Lane> lanes(Table table, Row row, Grid grid, Tag tag) {
        var lanes = new ArrayList<SideBySide.Lane>();
        for (int i = 0; i < row.cells().size(); i++) {
            boolean heads = table.rowHeads() && i == 0;
            Tag cell = tag.child(heads ? "TH" : "TD");
            if (heads) {
                cell.head(TagAttribute.Scope.ROW, OptionalInt.empty());
            }
            var align = Alignment.of(table.columns().get(i).align());
            var place = new Place(grid.width(i), dense(table), align, cell);
            lanes.add(new SideBySide.Lane(grid.left(i), cell(row.cells().get(i), place)));
        }
        return lanes;
    }

    private List<Slice> cell(Cell cell, Place place) {
        return cell.field()
                .map(field -> fields.slices(field, place.width(), place.tag()))
                .orElseGet(() -> Slices.ending(blocks.slices(cell.blocks(), place), 0));
    }

    private static List<SideBySide.Lane> centred(List<SideBySide.Lane> lanes, double height) {
        return lanes.stream().map(lane -> centred(lane, height)).toList();
    }

    private static SideBySide.Lane centred(SideBySide.Lane lane, double height) {
        Slice whole = Slice.stack(lane.slices());
        double room = (height - whole.height()) / 2;
        return new SideBySide.Lane(lane.x(), List.of(whole.padded(0, room, room)));
    }

    private static boolean dense(Table table) {
        return table.look() == TableLook.DENSE;
    }

    private static double padding(TableLook look) {
        return switch (look) {
            case LINES -> 6;
            case DENSE -> 3;
            case FIELDS -> 1.5;
            case ITEMS -> 9;
        };
    }
}
