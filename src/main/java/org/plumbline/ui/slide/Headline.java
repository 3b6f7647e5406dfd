package org.plumbline.ui.slide;

import org.plumbline.chart.Anchor;
import org.plumbline.chart.Ink;

import java.util.List;

/** The large words at the top of a slide that is about no single item, with frame and keys. */
final class Headline {

    private static final double TOP = Sheet.HEAD + 36;

    private final Page page;

    Headline(Page page) {
        this.page = page;
    }

    /**
     * Paints head, words and keys.
     *
     * @param title what the part of the agenda is called
     * @param words the finding or the task
     * @param below a line or two more; may be empty
     * @return where the words end
     */
    double paint(String title, String words, List<String> below, String... keys) {
        var frame = new Frame(page);
        frame.head(title, "", "");
        frame.keys(new Keys(page.messages()).of(keys));
        double left = page.sheet().left();
        double room = page.sheet().room();
        Block large = page.words().block(words, Words.strong(Ink.TEXT, 56), 68, room);
        double y = page.write(left, TOP, large, Anchor.START);
        for (String line : below) {
            Block small = page.words().block(line, Words.plain(Ink.TEXT_MUTED, 36), 46, room);
            y = page.write(left, y + 6, small, Anchor.START);
        }
        return y + 24;
    }
}
