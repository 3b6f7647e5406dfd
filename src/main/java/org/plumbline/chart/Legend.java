package org.plumbline.chart;

import java.util.List;

/** The line under a chart that names its marks; goes on to a further line where it is narrow. */
final class Legend {

    static final double LINE = 22;
    private static final double SWATCH = 18;
    private static final double BETWEEN = 18;

    private final Sketch sketch;
    private final Lettering lettering;

    Legend(Sketch sketch, Lettering lettering) {
        this.sketch = sketch;
        this.lettering = lettering;
    }

    /** A mark with a name of its own. */
    record Entry(Sign sign, String name) {}

    /** Draws marks with their names from {@code top} down and returns the height they took. */
    double draw(List<Sign> signs, double top, double width) {
        return drawEntries(
                signs.stream().map(sign -> new Entry(sign, lettering.get(sign.key()))).toList(),
                top,
                width);
    }

    /** Draws the entries from {@code top} down and returns the height they took. */
    double drawEntries(List<Entry> entries, double top, double width) {
        double x = 0;
        double y = top + LINE / 2;
        for (Entry entry : entries) {
            String name = entry.name();
            double needed = SWATCH + 6 + lettering.width(name, RowFrame.SMALL);
            if (x > 0 && x + needed > width) {
                x = 0;
                y += LINE;
            }
            swatch(entry.sign(), x, y);
            String fitting = lettering.fit(name, RowFrame.SMALL, width - x - SWATCH - 6);
            sketch.centred(x + SWATCH + 6, y, fitting, Anchor.START, RowFrame.SMALL);
            x += needed + BETWEEN;
        }
        return entries.isEmpty() ? 0 : y + LINE / 2 - top;
    }

    private void swatch(Sign sign, double x, double y) {
        Glyphs glyphs = new Glyphs(sketch);
        double middle = x + SWATCH / 2;
        switch (sign) {
            case DOT -> sketch.circle(middle, y, 5, Paint.fill(Ink.DOT));
            case RANGE -> glyphs.range(x, x + SWATCH, y);
            case BAND -> glyphs.band(x, x + SWATCH, y);
            case RING, OTHERS, TEAM -> glyphs.ring(middle, y);
            case LAST_TIME -> glyphs.lastTime(middle, y);
            case CEO -> glyphs.square(middle, y);
            case BOB -> glyphs.bob(middle, y + 6, Glyphs.BOB);
            case FIRST_VOTE -> glyphs.faintDot(middle, y, 5);
            case THEN -> glyphs.then(middle, y, true);
            case EARLIER -> glyphs.then(middle, y, false);
            case OTHER -> sketch.line(middle, y - 7, middle, y + 7, Stroke.solid(Ink.DOT, 2));
        }
    }

    /** A mark of design section 5 with its name. */
    enum Sign {
        DOT("chart.legend.dot"),
        RANGE("chart.legend.range"),
        BAND("chart.legend.band"),
        RING("chart.legend.ring"),
        OTHERS("chart.legend.others"),
        TEAM("chart.legend.team"),
        LAST_TIME("chart.legend.lastTime"),
        CEO("chart.legend.ceo"),
        BOB("chart.legend.bob"),
        FIRST_VOTE("chart.legend.firstVote"),
        THEN("chart.legend.then"),
        EARLIER("chart.legend.earlier"),
        OTHER("chart.legend.other");

        private final String key;

        Sign(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
