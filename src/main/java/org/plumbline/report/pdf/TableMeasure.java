package org.plumbline.report.pdf;

import org.plumbline.report.Row;
import org.plumbline.report.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures tables: caption, head and rows, each row a slice unless it is higher than a page. */
final class TableMeasure {

    private static final double ROOM_BEFORE = 6;
    private static final double ROOM_AFTER = 12;

    private final Typesetter typesetter;
    private final HeadMeasure heads;
    private final RowMeasure rows;
    private final double limit;

    TableMeasure(Typesetter typesetter, BlockMeasure blocks, double limit, double room) {
        this.typesetter = typesetter;
        this.heads = new HeadMeasure(typesetter);
        this.rows = new RowMeasure(typesetter, blocks, limit, room);
        this.limit = limit;
    }

    List<Piece> pieces(Table table, Place place) {
        Tag tag = place.tag().child("Table");
        List<Piece> pieces = new ArrayList<>(caption(table, place, tag));
        Optional<Slice> repeated = Optional.empty();
        var grid = Grid.of(table, place.width());
        if (table.columns().stream().anyMatch(column -> !column.head().isBlank())) {
            Tag row = tag.child("THead").child("TR");
            SideBySide head = heads.head(table, grid, Optional.of(row));
            repeated = repeated(table, grid);
            pieces.add(repeated.isPresent() ? head.whole().keeping(true) : head);
        }
        pieces.addAll(rows(table, grid, tag.child("TBody"), repeated));
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

    /** The head for the top of each further page; none if it would take too much of it. */
    private Optional<Slice> repeated(Table table, Grid grid) {
        return Optional.of(heads.head(table, grid, Optional.empty()).whole())
                .filter(head -> head.height() < limit / 3);
    }

    private List<Piece> rows(Table table, Grid grid, Tag body, Optional<Slice> head) {
        var pieces = new ArrayList<Piece>();
        int last = table.rows().size() - 1;
        for (int i = 0; i <= last; i++) {
            Row row = table.rows().get(i);
            Tag tag = body.child("TR");
            if (row.group()) {
                Slice group = rows.group(table, row, grid, tag).keeping(i < last);
                pieces.add(group.repeating(head));
            } else {
                pieces.add(rows.row(table, row, grid, tag, head, i < last));
            }
        }
        return pieces;
    }

    private static List<Piece> spaced(List<Piece> pieces) {
        if (!pieces.isEmpty() && pieces.getLast() instanceof Slice last) {
            pieces.set(pieces.size() - 1, last.keeping(false).around(last.before(), ROOM_AFTER));
        }
        if (!pieces.isEmpty() && pieces.getFirst() instanceof Slice first) {
            pieces.set(0, first.around(ROOM_BEFORE, first.after()));
        }
        return pieces;
    }
}
