package org.plumbline.ui.slide;

import org.plumbline.chart.Anchor;
import org.plumbline.chart.Chart;
import org.plumbline.chart.Drawing;
import org.plumbline.chart.Ink;

import java.util.ArrayList;
import java.util.List;

/** A card of the results or an item, as large as the room needs it (design 3). */
final class ShownPainter implements Painter {

    private static final double TOP = Sheet.HEAD + 24;
    private static final double BOTTOM = Sheet.FOOT - 12;
    private static final double LINE = 34;
    private static final double LINE_HEIGHT = 44;
    private static final double GAP = 20;
    private static final double BETWEEN = 8;

    private final Shown shown;

    ShownPainter(Shown shown) {
        this.shown = shown;
    }

    @Override
    public Painting paint(Page page) {
        var frame = new Frame(page);
        frame.head(shown.title(), "", "");
        frame.keys(new Keys(page.messages()).of("next", "back", "blank", "close"));
        double y = page.write(page.sheet().left(), TOP, words(page), Anchor.START);
        y += shown.words().isBlank() ? 0 : GAP;
        List<String> said = new ArrayList<>(List.of(shown.title(), shown.words()));
        if (shown.chart().isPresent()) {
            Drawing drawing = drawing(page, shown.chart().get());
            y = chart(page, drawing, y);
            said.add(drawing.sentence());
        }
        lines(page, y);
        said.addAll(shown.lines());
        list(page, y);
        return Painting.still(page, String.join(" ", said).strip());
    }

    private Block words(Page page) {
        double room = page.sheet().room();
        return shown.statement()
                ? page.words().block(shown.words(), Words.statement(48), 60, room)
                : page.words().block(shown.words(), Words.strong(Ink.TEXT, 48), 60, room);
    }

    private static Drawing drawing(Page page, Chart chart) {
        return chart.draw(page.sheet().room() / Enlarged.FACTOR);
    }

    /** The largest that fits above a line of text, if there is one; it is never cut. */
    private double chart(Page page, Drawing drawing, double top) {
        double bottom = shown.lines().isEmpty() ? BOTTOM : BOTTOM - GAP - LINE_HEIGHT;
        double factor =
                Math.min(
                        Enlarged.FACTOR,
                        Math.min(
                                page.sheet().room() / drawing.width(),
                                (bottom - top) / drawing.height()));
        page.add(new Enlarged(factor, page.sheet().left(), top).of(drawing));
        return top + factor * drawing.height() + GAP;
    }

    /** As many sentences as there is room for, none in part; the others are counted. */
    private void lines(Page page, double top) {
        List<Block> blocks = shown.lines().stream().map(line -> block(page, line)).toList();
        double y = top;
        for (int at = 0; at < blocks.size(); at++) {
            if (!fits(blocks, at, y)) {
                String more = page.get("slide.more", blocks.size() - at);
                page.write(page.sheet().left(), y, block(page, more), Anchor.START);
                return;
            }
            y = page.write(page.sheet().left(), y, blocks.get(at), Anchor.START) + BETWEEN;
        }
    }

    private static Block block(Page page, String line) {
        return page.words()
                .block(line, Words.plain(Ink.TEXT_MUTED, LINE), LINE_HEIGHT, page.sheet().room());
    }

    /** Whether a sentence has room, and with it those after it or a line that counts them. */
    private static boolean fits(List<Block> blocks, int at, double y) {
        double end = y + blocks.get(at).height();
        List<Block> after = blocks.subList(at + 1, blocks.size());
        double others = after.stream().mapToDouble(one -> BETWEEN + one.height()).sum();
        double needed = Math.min(others, after.isEmpty() ? 0 : BETWEEN + LINE_HEIGHT);
        return end + needed <= BOTTOM;
    }

    private void list(Page page, double top) {
        List<Listing.Row> rows =
                shown.rows().stream()
                        .map(row -> new Listing.Row(row.lead(), row.text(), row.note()))
                        .toList();
        new Listing(page, rows, page.sheet().room()).paint(page.sheet().left(), top, BOTTOM);
    }
}
