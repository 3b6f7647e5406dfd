package org.plumbline.report.pdf;

import org.plumbline.chart.Ink;
import org.plumbline.report.Cell;
import org.plumbline.report.Column;
import org.plumbline.report.RichText;
import org.plumbline.report.Row;
import org.plumbline.report.Table;
import org.plumbline.report.TableLook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Measures tables: rows are slices, unless they are higher than a page. */
final class TableMeasure {

    /** The height up to which the cells of a row stand at its middle. */
    private static final double LOW_ROW = 46;

    private static final double LINE = 0.75;
    private static final double ROOM = 12;

    private final Typesetter typesetter;
    private final BlockMeasure blocks;
    private final double limit;

    TableMeasure(Typesetter typesetter, BlockMeasure blocks, double limit) {
        this.typesetter = typesetter;
        this.blocks = blocks;
        this.limit = limit;
    }

    List<Piece> pieces(Table table, Place place) {
        var grid = Grid.of(table, place.width());
        Tag tag = place.tag().child("Table");
        var pieces = new ArrayList<Piece>();
        pieces.addAll(caption(table, place, tag));
        Optional<Slice> repeated = Optional.empty();
        if (table.columns().stream().anyMatch(column -> !column.head().isBlank())) {
            Tag row = tag.child("THead").child("TR");
            SideBySide head = head(table, grid, Optional.of(row));
            Slice whole = head.whole().keeping(true);
            repeated = Optional.of(head(table, grid, Optional.empty()).whole());
            repeated = repeated.filter(slice -> slice.height() < limit / 3);
            pieces.add(repeated.isPresent() ? whole : head);
        }
        rows(table, grid, tag.child("TBody"), place, repeated, pieces);
        return spaced(pieces);
    }

    private List<Slice> caption(Table table, Place place, Tag tag) {
        if (table.caption().isBlank()) {
            return List.of();
        }
        var lines =
                typesetter.lines(
                        table.caption(),
                        TypeScale.SUBHEADING,
                        place.width(),
                        Optional.of(tag.child("Caption")));
        return Slices.ending(Slices.keepAll(lines), 4.5);
    }

    private SideBySide head(Table table, Grid grid, Optional<Tag> row) {
        TypeStyle style =
                table.look() == TableLook.DENSE ? TypeScale.DENSE_HEAD : TypeScale.TABLE_HEAD;
        var stacks = new ArrayList<List<Slice>>();
        double height = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            Optional<Tag> cell = row.map(tag -> headCell(tag, TagAttribute.Scope.COLUMN));
            var text = RichText.of(column.head());
            var lines =
                    column.head().isBlank()
                            ? List.<Slice>of()
                            : typesetter.lines(
                                    text, style, grid.width(i), Alignment.of(column.align()), cell);
            stacks.add(lines);
            height = Math.max(height, Slice.height(lines));
        }
        var lanes = new ArrayList<SideBySide.Lane>();
        for (int i = 0; i < stacks.size(); i++) {
            lanes.add(new SideBySide.Lane(grid.left(i), hanging(stacks.get(i), height)));
        }
        return new SideBySide(
                0, 0, 4.5, Optional.of(line(grid, Ink.BORDER)), Optional.empty(), lanes);
    }

    /** Heads stand on the line below them. */
    private static List<Slice> hanging(List<Slice> lines, double height) {
        double missing = height - Slice.height(lines);
        if (lines.isEmpty() || missing <= 0) {
            return lines;
        }
        var lowered = new ArrayList<>(lines);
        lowered.set(0, lines.getFirst().padded(0, missing, 0));
        return lowered;
    }

    private void rows(
            Table table,
            Grid grid,
            Tag body,
            Place place,
            Optional<Slice> head,
            List<Piece> pieces) {
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            Tag tag = body.child("TR");
            boolean more = i + 1 < table.rows().size();
            if (row.group()) {
                pieces.add(group(table, row, grid, tag, place, more).repeating(head));
            } else {
                pieces.add(row(table, row, grid, tag, place, head));
            }
        }
    }

    private Slice group(Table table, Row row, Grid grid, Tag tag, Place place, boolean more) {
        Tag cell = tag.child("TH").head(TagAttribute.Scope.ROW, OptionalInt.of(grid.columns()));
        boolean dense = table.look() == TableLook.DENSE;
        var inner = new Place(place.width(), dense, Alignment.LEFT, cell);
        Slice whole = Slice.stack(blocks.slices(row.cells().getFirst().blocks(), inner));
        boolean lined = table.look() != TableLook.FIELDS;
        Slice padded = whole.padded(0, lined ? 9 : 6, lined ? 3 : 2.25).around(0, 0);
        return (lined
                        ? padded.over(
                                List.of(
                                        line(grid, Ink.BORDER_MUTED)
                                                .moved(0, padded.height() - LINE)))
                        : padded)
                .keeping(more);
    }

    private Piece row(Table table, Row row, Grid grid, Tag tag, Place place, Optional<Slice> head) {
        var lanes = new ArrayList<SideBySide.Lane>();
        double height = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            boolean heads = table.rowHeads() && i == 0;
            Tag cell = heads ? headCell(tag, TagAttribute.Scope.ROW) : tag.child("TD");
            var slices = cell(table, row.cells().get(i), grid, i, cell);
            lanes.add(new SideBySide.Lane(grid.left(i), slices));
            height = Math.max(height, Slice.height(slices));
        }
        double padding = padding(table.look());
        Optional<Placed> line =
                table.look() == TableLook.FIELDS
                        ? Optional.empty()
                        : Optional.of(line(grid, Ink.BORDER_MUTED));
        double room = limit - head.map(Slice::height).orElse(0.0) - 2 * padding - LINE;
        boolean low = table.look() != TableLook.ITEMS && height <= LOW_ROW;
        var shown = low ? centred(lanes, height) : lanes;
        var beside = new SideBySide(0, line.isPresent() ? LINE : 0, padding, line, head, shown);
        return height <= room ? beside.whole() : beside;
    }

    private static List<SideBySide.Lane> centred(List<SideBySide.Lane> lanes, double height) {
        return lanes.stream()
                .map(
                        lane -> {
                            Slice whole = Slice.stack(lane.slices());
                            double down = (height - whole.height()) / 2;
                            return new SideBySide.Lane(
                                    lane.x(), List.of(whole.padded(0, down, down)));
                        })
                .toList();
    }

    private List<Slice> cell(Table table, Cell cell, Grid grid, int column, Tag tag) {
        var align = Alignment.of(table.columns().get(column).align());
        if (cell.field().isPresent()) {
            return new FieldMeasure(typesetter).slices(cell.field().get(), grid.width(column), tag);
        }
        boolean dense = table.look() == TableLook.DENSE;
        var place = new Place(grid.width(column), dense, align, tag);
        return Slices.ending(blocks.slices(cell.blocks(), place), 0);
    }

    private static Tag headCell(Tag row, TagAttribute.Scope scope) {
        return row.child("TH").head(scope, OptionalInt.empty());
    }

    private static Placed line(Grid grid, Ink ink) {
        return new Placed(0, 0, Fragment.Area.line(grid.total(), LINE, ink));
    }

    private static double padding(TableLook look) {
        return switch (look) {
            case LINES -> 6;
            case DENSE -> 3;
            case FIELDS -> 1.5;
            case ITEMS -> 13.5;
        };
    }

    private static List<Piece> spaced(List<Piece> pieces) {
        if (!pieces.isEmpty() && pieces.getLast() instanceof Slice last) {
            pieces.set(pieces.size() - 1, last.keeping(false).around(last.before(), ROOM));
        }
        if (!pieces.isEmpty() && pieces.getFirst() instanceof Slice first) {
            pieces.set(0, first.around(6, first.after()));
        }
        return pieces;
    }
}
