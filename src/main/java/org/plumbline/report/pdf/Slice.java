package org.plumbline.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch across the column that is never divided: a line of text, a row of a table, a chart.
 *
 * @param before the room it wants above, in points; none at the top of a page
 * @param after the room it wants below; of two that meet, the larger counts
 * @param keep whether it stays on the page of what follows
 * @param repeated what is shown above it when it comes to stand at the top of a page: the head of
 *     its table
 */
record Slice(
        double before,
        double height,
        double after,
        boolean keep,
        Optional<Slice> repeated,
        List<Placed> content)
        implements Piece {

    Slice {
        content = List.copyOf(content);
    }

    /** A slice without room around it. */
    static Slice of(double height, List<Placed> content) {
        return new Slice(0, height, 0, false, Optional.empty(), content);
    }

    /** Nothing but room, which counts at the top of a page too. */
    static Slice empty(double height) {
        return of(height, List.of());
    }

    Slice around(double roomBefore, double roomAfter) {
        return new Slice(roomBefore, height, roomAfter, keep, repeated, content);
    }

    Slice keeping(boolean keeps) {
        return keeps == keep ? this : new Slice(before, height, after, keeps, repeated, content);
    }

    Slice repeating(Optional<Slice> head) {
        return new Slice(before, height, after, keep, head, content);
    }

    /** This slice, painted after (so: above) something else. */
    Slice over(List<Placed> ground) {
        var all = new ArrayList<>(ground);
        all.addAll(content);
        return new Slice(before, height, after, keep, repeated, all);
    }

    /** This slice with room added inside it. */
    Slice padded(double left, double top, double bottom) {
        var moved = content.stream().map(placed -> placed.moved(left, top)).toList();
        return new Slice(before, top + height + bottom, after, keep, repeated, moved);
    }

    /** All slices as one, for what must stay together. */
    static Slice stack(List<Slice> slices) {
        if (slices.isEmpty()) {
            return empty(0);
        }
        var content = new ArrayList<Placed>();
        double y = 0;
        double room = -1;
        for (Slice slice : slices) {
            double top = y + gap(room, slice);
            slice.content.forEach(placed -> content.add(placed.moved(0, top)));
            y = top + slice.height;
            room = slice.after;
        }
        Slice first = slices.getFirst();
        Slice last = slices.getLast();
        return new Slice(first.before, y, last.after, last.keep, first.repeated, content);
    }

    /** The height of all slices, one below the other. */
    static double height(List<Slice> slices) {
        double y = 0;
        double room = -1;
        for (Slice slice : slices) {
            y += gap(room, slice) + slice.height;
            room = slice.after;
        }
        return y;
    }

    /** The room above a slice; negative room before it says that nothing stands above. */
    private static double gap(double room, Slice slice) {
        return room < 0 ? 0 : Math.max(room, slice.before);
    }
}
