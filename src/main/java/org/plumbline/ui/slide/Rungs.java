package org.plumbline.ui.slide;

import org.plumbline.chart.Anchor;
import org.plumbline.chart.Ink;
import org.plumbline.chart.Paint;
import org.plumbline.chart.Stroke;
import org.plumbline.workshop.Room.Place;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The levels of an item under each other, each with its digit, its name and its full line, in one
 * size of text (decision 9). No ramp: its colours would hint at an answer.
 */
final class Rungs {

    private static final double CAP = 60;
    private static final double AFTER_CAP = 24;
    private static final double NAME_ROOM = 262;
    private static final double AFTER_NAME = 24;
    private static final double AIR = 10;
    private static final double HIGHEST = 104;
    private static final List<Double> NAME_SIZES = List.of(44.0, 40.0, 36.0);

    private final List<Integer> levels;
    private final List<Block> names;
    private final List<Block> lines;
    private final double forNames;

    private Rungs(List<Integer> levels, List<Block> names, List<Block> lines, double forNames) {
        this.forNames = forNames;
        this.levels = levels;
        this.names = names;
        this.lines = lines;
    }

    /** The levels with their lines at a size of text, in a width; with their names or without. */
    static Rungs of(Place place, double size, boolean named, double width, Words words) {
        double names = named ? NAME_ROOM + AFTER_NAME : 0;
        double room = width - CAP - AFTER_CAP - names;
        double nameSize = nameSize(place, words);
        List<Block> blocks =
                place.questionnaire().scale().levelNames().stream()
                        .map(
                                name ->
                                        words.block(
                                                named ? name : "",
                                                Words.strong(Ink.TEXT, nameSize),
                                                nameSize + 4,
                                                NAME_ROOM))
                        .toList();
        List<Block> lines =
                place.item().levelLines().stream()
                        .map(
                                line ->
                                        words.block(
                                                line,
                                                Words.serif(Ink.TEXT, size),
                                                Math.rint(size * 1.2),
                                                room))
                        .toList();
        return new Rungs(place.levels(), blocks, lines, names);
    }

    /** The largest size at which every name has one line, else the smallest, on two lines. */
    private static double nameSize(Place place, Words words) {
        List<String> names = place.questionnaire().scale().levelNames();
        return NAME_SIZES.stream()
                .filter(
                        size ->
                                names.stream()
                                        .allMatch(
                                                name ->
                                                        words.width(
                                                                        name,
                                                                        Words.strong(
                                                                                Ink.TEXT, size))
                                                                <= NAME_ROOM))
                .findFirst()
                .orElse(NAME_SIZES.getLast());
    }

    /** The least height they need. */
    double height() {
        return heights().stream().mapToDouble(Double::doubleValue).sum();
    }

    private List<Double> heights() {
        return IntStream.range(0, levels.size())
                .mapToObj(i -> Math.max(names.get(i).height(), lines.get(i).height()))
                .map(text -> Math.max(CAP, text) + AIR)
                .toList();
    }

    /**
     * Paints them between two heights, equally high if that can be, in no more room than needed.
     */
    void paint(Page page, double left, double right, double top, double bottom) {
        List<Double> heights = heights();
        double highest = Collections.max(heights);
        double equal = (bottom - top) / levels.size();
        double spare = Math.max(0, bottom - top - height()) / levels.size();
        double y = top;
        for (int i = 0; i < levels.size(); i++) {
            double height =
                    equal >= highest
                            ? Math.min(equal, Math.max(highest, HIGHEST))
                            : heights.get(i) + spare;
            page.rule(left, right, y);
            rung(page, i, left, y + height / 2);
            y += height;
        }
    }

    private void rung(Page page, int i, double left, double y) {
        page.rect(
                left,
                y - CAP / 2,
                CAP,
                CAP,
                8,
                Paint.of(Ink.CANVAS_SUBTLE, Stroke.solid(Ink.RANGE, 2)));
        String digit = Integer.toString(levels.get(i));
        page.write(left + CAP / 2, y, digit, Anchor.MIDDLE, Words.strong(Ink.TEXT, 38));
        double nameAt = left + CAP + AFTER_CAP;
        page.write(nameAt, y - names.get(i).height() / 2, names.get(i), Anchor.START);
        double lineAt = nameAt + forNames;
        page.write(lineAt, y - lines.get(i).height() / 2, lines.get(i), Anchor.START);
    }
}
