package org.plumbline.ui.slide;

import org.plumbline.chart.Anchor;
import org.plumbline.chart.Ink;
import org.plumbline.chart.Paint;
import org.plumbline.chart.Stroke;
import org.plumbline.chart.TextStyle;

import java.util.List;

/** What is above and below every slide: what it is about, where it stands, and the keys. */
final class Frame {

    private static final TextStyle TITLE = Words.strong(Ink.TEXT, 32);
    private static final TextStyle NOTE = Words.plain(Ink.TEXT_MUTED, 32);

    /** Only the facilitator reads the keys. */
    private static final TextStyle CAP = Words.strong(Ink.TEXT, 26);

    private static final TextStyle ACTS = Words.plain(Ink.TEXT_MUTED, 26);
    private static final double CAP_HEIGHT = 42;
    private static final double LEAST_GAP = 28;

    private final Page page;

    Frame(Page page) {
        this.page = page;
    }

    /** The head: a title, something after it in the accent colour, a note at the right. */
    void head(String title, String after, String note) {
        Sheet sheet = page.sheet();
        double y = Sheet.HEAD / 2;
        new Signs(page).bob(sheet.left() + 22, 20, 48);
        double x = sheet.left() + 64;
        page.write(x, y, title, Anchor.START, TITLE);
        if (!after.isEmpty()) {
            double next = x + page.width(title, TITLE) + 24;
            page.write(next, y, after, Anchor.START, TITLE.in(Ink.ACCENT));
        }
        page.write(sheet.right(), y, note, Anchor.END, NOTE);
        page.rule(0, sheet.width(), Sheet.HEAD);
    }

    /** The keys that act on this slide, the last at the right end. */
    void keys(List<Key> keys) {
        Sheet sheet = page.sheet();
        page.rule(0, sheet.width(), Sheet.FOOT);
        double total = keys.stream().mapToDouble(this::width).sum();
        double gap = (sheet.room() - total) / Math.max(1, keys.size() - 1);
        double step = Math.clamp(gap, LEAST_GAP, 56);
        double x = sheet.left();
        for (Key key : keys.subList(0, keys.size() - 1)) {
            key(x, key);
            x += width(key) + step;
        }
        key(sheet.right() - width(keys.getLast()), keys.getLast());
    }

    private void key(double x, Key key) {
        double y = (Sheet.FOOT + Sheet.HEIGHT) / 2;
        double cap = capWidth(key);
        page.rect(
                x, y - CAP_HEIGHT / 2, cap, CAP_HEIGHT, 6, Paint.edge(Stroke.solid(Ink.RANGE, 2)));
        page.write(x + cap / 2, y, key.cap(), Anchor.MIDDLE, CAP);
        page.write(x + cap + 12, y, key.acts(), Anchor.START, ACTS);
    }

    private double capWidth(Key key) {
        return page.width(key.cap(), CAP) + 28;
    }

    private double width(Key key) {
        return capWidth(key) + 12 + page.width(key.acts(), ACTS);
    }
}
