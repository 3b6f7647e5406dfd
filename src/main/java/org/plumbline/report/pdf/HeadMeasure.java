package org.plumbline.report.pdf;

import org.plumbline.chart.Ink;
import org.plumbline.report.Column;
import org.plumbline.report.RichText;
import org.plumbline.report.Table;
import org.plumbline.report.TableLook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Measures the heads of the columns of a table, which stand on a line. */
final class HeadMeasure {

    private static final double PADDING = 4.5;

    private final Typesetter typesetter;

    HeadMeasure(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /**
     * The head of a table.
     *
     * @param row its row in the structure tree; empty where it is only repeated
     */
    SideBySide head(Table table, Grid grid, Optional<Tag> row) {
        var stacks = new ArrayList<List<Slice>>();
        for (int i = 0; i < table.columns().size(); i++) {
            stacks.add(cell(table, i, grid.width(i), row));
        }
        double height = stacks.stream().mapToDouble(Slice::height).max().orElse(0);
        var lanes = new ArrayList<SideBySide.Lane>();
        for (int i = 0; i < stacks.size(); i++) {
            lanes.add(new SideBySide.Lane(grid.left(i), lowered(stacks.get(i), height)));
        }
        Optional<Placed> line = Optional.of(grid.line(Ink.BORDER));
        return new SideBySide(0, 0, PADDING, line, Optional.empty(), lanes);
    }

    private List<Slice> cell(Table table, int index, double width, Optional<Tag> row) {
        Column column = table.columns().get(index);
        Optional<Tag> cell =
                row.map(tag -> tag.child("TH"))
                        .map(tag -> tag.head(TagAttribute.Scope.COLUMN, OptionalInt.empty()));
        if (column.head().isBlank()) {
            return List.of();
        }
        boolean dense = table.look() == TableLook.DENSE;
        return typesetter.lines(
                RichText.of(column.head()),
                dense ? TypeScale.DENSE_HEAD : TypeScale.TABLE_HEAD,
                width,
                Alignment.of(column.align()),
                cell);
    }

    private static List<Slice> lowered(List<Slice> lines, double height) {
        double missing = height - Slice.height(lines);
        if (lines.isEmpty() || missing <= 0) {
            return lines;
        }
        var lowered = new ArrayList<>(lines);
        lowered.set(0, lines.getFirst().padded(0, missing, 0));
        return lowered;
    }
}
