package org.plumbline.ui.slide;

import org.plumbline.chart.Anchor;
import org.plumbline.chart.Ink;
import org.plumbline.chart.Paint;
import org.plumbline.chart.Stroke;
import org.plumbline.chart.TextStyle;
import org.plumbline.scoring.Distribution;
import org.plumbline.scoring.VotePicture;
import org.plumbline.workshop.Slide;

import java.util.List;
import java.util.stream.Stream;

/**
 * One dot for each vote above its level on the ramp, the first vote as an outline behind the
 * second, and the bob over the agreed level (design sections 5 and 10, 05b).
 */
final class VoteDots {

    private static final double BOB_ROOM = 84;
    private static final double BOB = 66;
    private static final double LARGEST = 30;
    private static final double AIR = 2.27;
    private static final int NUMBER_FROM = 13;
    private static final int SINGLE_UP_TO = 6;
    private static final double RAMP = 16;
    private static final double NAME_LINE = 38;
    private static final TextStyle NAME = Words.plain(Ink.TEXT_MUTED, 32);

    private final Slide.Reveal reveal;
    private final Distribution votes;
    private final double left;
    private final double column;
    private final int perRow;

    VoteDots(Slide.Reveal reveal, VotePicture picture, double left, double right) {
        this.reveal = reveal;
        this.votes = picture.votes();
        this.left = left;
        this.column = (right - left) / reveal.item().levels().size();
        this.perRow = highest() > SINGLE_UP_TO ? 2 : 1;
    }

    /** Paints the axis that ends at a bottom, and dots and bob between a top and the axis. */
    void paint(Page page, Page dots, Page bob, double top, double bottom) {
        double base = axis(page, bottom);
        double ceiling = top + BOB_ROOM;
        double radius = radius(base - 12 - ceiling);
        reveal.before().ifPresent(first -> outline(page, first, base, radius));
        for (int level : reveal.item().levels()) {
            column(dots, level, base, radius);
        }
        reveal.agreed().ifPresent(level -> bob(bob, level, base, radius));
    }

    private double axis(Page page, double bottom) {
        List<Block> names =
                reveal.item().questionnaire().scale().levelNames().stream()
                        .map(name -> name(page, name))
                        .toList();
        double namesHeight = names.stream().mapToDouble(Block::height).max().orElse(0);
        double digits = bottom - namesHeight - 26;
        double base = digits - 26 - 12 - RAMP - 6;
        page.line(left, base, left + column * names.size(), base, Stroke.solid(Ink.RANGE, 2));
        for (int level : reveal.item().levels()) {
            foot(page, level, base, digits, names.get(index(level)));
        }
        return base;
    }

    /** Breaks between words only: a long word may come near its neighbour. */
    private Block name(Page page, String name) {
        double longest =
                Stream.of(name.split(" ", -1))
                        .mapToDouble(word -> page.width(word, NAME))
                        .max()
                        .orElse(0);
        return page.words().block(name, NAME, NAME_LINE, Math.max(longest, column - 16));
    }

    private void foot(Page page, int level, double base, double digits, Block name) {
        int step = Ramp.step(reveal.item().questionnaire(), level);
        Paint paint = Paint.of(Ink.ramp(step), Stroke.solid(Ink.rampEdge(step), 2));
        double x = x(level);
        page.rect(x - column / 2 + 6, base + 6, column - 12, RAMP, 4, paint);
        boolean agreed = reveal.agreed().isPresent() && reveal.agreed().getAsInt() == level;
        Ink ink = agreed ? Ink.ACCENT : Ink.TEXT;
        String digit = Integer.toString(level);
        page.write(x, digits, digit, Anchor.MIDDLE, Words.strong(ink, 44));
        Block shown =
                agreed ? new Block(name.lines(), Words.strong(Ink.ACCENT, 32), NAME_LINE) : name;
        page.write(x, digits + 26, shown, Anchor.MIDDLE);
    }

    private int index(int level) {
        return level - reveal.item().questionnaire().scale().lowest();
    }

    private double x(int level) {
        return left + (index(level) + 0.5) * column;
    }

    /** The votes in the highest column. */
    private int highest() {
        return reveal.item().levels().stream()
                .mapToInt(level -> Math.max(drawn(votes, level), drawnBefore(level)))
                .max()
                .orElse(0);
    }

    private int drawnBefore(int level) {
        return reveal.before().map(first -> drawn(first, level)).orElse(0);
    }

    private static int drawn(Distribution votes, int level) {
        int count = votes.at(level);
        return count >= NUMBER_FROM ? 1 : count;
    }

    /** So small that the highest column fits, and that two columns never touch. */
    private double radius(double room) {
        double rows = Math.max(1, Math.ceilDiv(highest(), perRow));
        double fitting = Math.min(room / (AIR * rows), column / (AIR * perRow + 0.4));
        return Math.min(LARGEST, fitting);
    }

    private double dotX(int level, int dot, int count, double radius) {
        int inRow = Math.min(perRow, count - dot / perRow * perRow);
        double from = x(level) - (inRow - 1) * AIR * radius / 2;
        return from + dot % perRow * AIR * radius;
    }

    private double dotY(int dot, double base, double radius) {
        int row = dot / perRow;
        return base - 8 - radius - row * AIR * radius;
    }

    private void column(Page page, int level, double base, double radius) {
        int count = votes.at(level);
        if (count >= NUMBER_FROM) {
            numbered(page, level, base, count);
            return;
        }
        for (int dot = 0; dot < count; dot++) {
            page.circle(
                    dotX(level, dot, count, radius),
                    dotY(dot, base, radius),
                    radius,
                    Paint.fill(Ink.TEXT));
        }
    }

    private void numbered(Page page, int level, double base, int count) {
        double y = base - 8 - 40;
        page.circle(x(level), y, 40, Paint.fill(Ink.TEXT));
        TextStyle style = Words.strong(Ink.CANVAS, 40);
        page.write(x(level), y, Integer.toString(count), Anchor.MIDDLE, style);
    }

    private void outline(Page page, Distribution first, double base, double radius) {
        for (int level : reveal.item().levels()) {
            int count = Math.min(first.at(level), NUMBER_FROM - 1);
            for (int dot = 0; dot < count; dot++) {
                page.circle(
                        dotX(level, dot, count, radius),
                        dotY(dot, base, radius),
                        radius - 1,
                        Paint.edge(Stroke.dashed(Ink.DOT, 2)));
            }
        }
    }

    /** Above everything that stands in any column, so that its label is never over a dot. */
    private void bob(Page page, int level, double base, double radius) {
        int rows = Math.ceilDiv(highest(), perRow);
        double top = Math.min(dotY((rows - 1) * perRow, base, radius) - radius, base - 90);
        double from = top - 18 - BOB;
        new Signs(page).bob(x(level), from, BOB);
        String label = page.get("slide.reveal.bob", level);
        TextStyle style = Words.strong(Ink.ACCENT, 36);
        boolean last = level == reveal.item().levels().getLast();
        double away = last ? -34 : 34;
        Anchor anchor = last ? Anchor.END : Anchor.START;
        page.write(x(level) + away, from + BOB / 2 - 6, label, anchor, style);
    }
}
