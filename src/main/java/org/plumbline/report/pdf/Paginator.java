package org.plumbline.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills pages with pieces, from the top, keeping together what keeps together. */
final class Paginator {

    private static final double TOLERANCE = 0.01;

    private final Frame frame;
    private final double factor;
    private final boolean cover;
    private final List<PageContent> pages = new ArrayList<>();
    private double y;
    private double room;
    private boolean top;

    /**
     * @param factor by which the room between pieces is multiplied, above 0, at most 1
     */
    Paginator(Frame frame, double factor, boolean cover) {
        this.frame = frame;
        this.factor = factor;
        this.cover = cover;
        newPage();
    }

    /** The pages filled so far; at least one. */
    List<PageContent> pages() {
        return List.copyOf(pages);
    }

    /** The height left on the last page. */
    double left() {
        return frame.height() - y;
    }

    void newPage() {
        pages.add(new PageContent(cover));
        y = 0;
        room = 0;
        top = true;
    }

    void add(List<? extends Piece> pieces) {
        int from = 0;
        while (from < pieces.size()) {
            int to = chainEnd(pieces, from);
            chain(pieces.subList(from, to));
            from = to;
        }
    }

    /** The end of a chain of pieces of which each keeps with the next. */
    private static int chainEnd(List<? extends Piece> pieces, int from) {
        int to = from;
        while (to + 1 < pieces.size()
                && pieces.get(to) instanceof Slice slice
                && slice.keep()
                && !(pieces.get(to + 1) instanceof Piece.NewPage)) {
            to++;
        }
        return to + 1;
    }

    private void chain(List<? extends Piece> chain) {
        double needed = heightOf(chain);
        if (!top && needed > left() + TOLERANCE && !(chain.getFirst() instanceof Piece.NewPage)) {
            newPage();
        }
        for (Piece piece : chain) {
            switch (piece) {
                case Slice slice -> place(slice);
                case SideBySide beside -> place(beside);
                case Piece.NewPage() -> breakHere();
            }
        }
    }

    private double heightOf(List<? extends Piece> chain) {
        double height = 0;
        double below = room;
        boolean first = top;
        for (Piece piece : chain) {
            switch (piece) {
                case Slice slice -> {
                    height += (first ? 0 : gap(below, slice.before())) + slice.height();
                    below = slice.after();
                }
                case SideBySide beside ->
                        height += gap(below, beside.before()) + beside.leastHeight();
                case Piece.NewPage() -> {}
            }
            first = false;
        }
        return height;
    }

    private double gap(double below, double before) {
        return factor * Math.max(below, before);
    }

    private void breakHere() {
        if (!top) {
            newPage();
        }
    }

    private void place(Slice slice) {
        double gap = top ? 0 : gap(room, slice.before());
        if (!top && y + gap + slice.height() > frame.height() + TOLERANCE) {
            newPage();
            gap = 0;
        }
        repeat(slice.repeated());
        put(slice, gap);
    }

    private void place(SideBySide beside) {
        Optional<SideBySide> rest = Optional.of(beside);
        while (rest.isPresent()) {
            SideBySide now = rest.get();
            repeat(now.repeated());
            double gap = top ? 0 : gap(room, now.before());
            Optional<SideBySide.Division> division = now.divide(left() - gap);
            if (division.isEmpty() && !fresh(now)) {
                newPage();
                continue;
            }
            SideBySide.Division part = division.orElseGet(now::divideAfterFirst);
            put(part.part(), gap);
            rest = part.rest();
            rest.ifPresent(ignored -> newPage());
        }
    }

    /** Whether the page holds nothing yet but a repeated head. */
    private boolean fresh(SideBySide beside) {
        return top || y <= beside.repeated().map(Slice::height).orElse(0.0) + TOLERANCE;
    }

    private void repeat(Optional<Slice> head) {
        if (top && head.isPresent()) {
            put(head.get(), 0);
        }
    }

    private void put(Slice slice, double gap) {
        pages.getLast().add(slice, frame.left(), frame.top() + y + gap);
        y += gap + slice.height();
        room = slice.after();
        top = top && slice.height() == 0;
    }
}
