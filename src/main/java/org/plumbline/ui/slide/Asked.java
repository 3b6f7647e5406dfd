package org.plumbline.ui.slide;

import org.plumbline.chart.Anchor;
import org.plumbline.workshop.Room.Place;

import java.util.List;
import java.util.stream.Stream;

/**
 * A statement with its levels below, as large as the room allows: the statement gives way first,
 * then the names of the levels; their lines never go below 32 unless nothing else helps (design
 * section 3).
 */
final class Asked {

    private static final double BETWEEN = 28;
    private static final List<Double> STATEMENTS = List.of(64.0, 56.0, 48.0, 44.0, 40.0, 36.0);
    private static final List<Double> LINES = List.of(38.0, 36.0, 34.0, 32.0);
    private static final List<Size> SIZES =
            Stream.of(
                            sizes(true),
                            sizes(false),
                            Stream.of(new Size(36, 28, false), new Size(32, 24, false)))
                    .flatMap(sizes -> sizes)
                    .toList();

    private final Block statement;
    private final Rungs rungs;

    private record Size(double statement, double line, boolean named) {}

    private static Stream<Size> sizes(boolean named) {
        return STATEMENTS.stream()
                .flatMap(statement -> LINES.stream().map(line -> new Size(statement, line, named)));
    }

    private Asked(Block statement, Rungs rungs) {
        this.statement = statement;
        this.rungs = rungs;
    }

    /**
     * The largest that fits.
     *
     * @param largest the largest size of the statement
     */
    static Asked fitting(Place place, double largest, double width, double height, Words words) {
        return SIZES.stream()
                .filter(size -> size.statement() <= largest)
                .map(size -> of(place, size, width, words))
                .filter(asked -> asked.height() <= height)
                .findFirst()
                .orElseGet(() -> of(place, SIZES.getLast(), width, words));
    }

    private static Asked of(Place place, Size size, double width, Words words) {
        return new Asked(
                statement(place, size.statement(), width, words),
                Rungs.of(place, size.line(), size.named(), width, words));
    }

    /** The statement of an item as everybody but the CEO reads it. */
    static Block statement(Place place, double size, double width, Words words) {
        return words.block(
                place.item().wording().statement(false),
                Words.statement(size),
                Math.rint(size * 1.25),
                width);
    }

    private double height() {
        return statement.height() + BETWEEN + rungs.height();
    }

    void paint(Page page, double left, double right, double top, double bottom) {
        double end = page.write(left, top, statement, Anchor.START);
        rungs.paint(page, left, right, end + BETWEEN, bottom);
    }
}
