package org.plumbline.chart;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The advance widths of one TrueType font, read from its tables {@code head}, {@code hhea}, {@code
 * hmtx} and {@code cmap} (format 12). A character the font lacks is as wide as its "missing" glyph.
 */
final class FontAdvances {

    private static final int TABLE_RECORD = 16;
    private static final int ENCODING_RECORD = 8;
    private static final int FULL_UNICODE = 12;
    private static final int GROUP = 12;

    private final ByteBuffer font;
    private final int unitsPerEm;
    private final int lastMetric;
    private final int metrics;
    private final int groups;

    /**
     * @throws IllegalArgumentException if a needed table is missing
     */
    FontAdvances(byte[] bytes) {
        font = ByteBuffer.wrap(bytes);
        unitsPerEm = unsigned(table("head") + 18);
        lastMetric = unsigned(table("hhea") + 34) - 1;
        metrics = table("hmtx");
        groups = fullUnicode(table("cmap"));
    }

    /** The width of a text set at size 1. */
    double of(String text) {
        return text.codePoints().mapToDouble(this::advance).sum() / unitsPerEm;
    }

    private double advance(int codePoint) {
        return unsigned(metrics + 4 * Math.min(glyph(codePoint), lastMetric));
    }

    private int glyph(int codePoint) {
        int low = 0;
        int high = font.getInt(groups + 12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = groups + 16 + middle * GROUP;
            if (codePoint < font.getInt(group)) {
                high = middle - 1;
            } else if (codePoint > font.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return font.getInt(group + 8) + codePoint - font.getInt(group);
            }
        }
        return 0;
    }

    private int table(String tag) {
        int count = unsigned(4);
        for (int entry = 0; entry < count; entry++) {
            int at = 12 + entry * TABLE_RECORD;
            byte[] name = new byte[4];
            font.get(at, name);
            if (tag.equals(new String(name, StandardCharsets.US_ASCII))) {
                return font.getInt(at + 8);
            }
        }
        throw new IllegalArgumentException("The font has no table " + tag);
    }

    private int fullUnicode(int cmap) {
        int count = unsigned(cmap + 2);
        for (int entry = 0; entry < count; entry++) {
            int subtable = cmap + font.getInt(cmap + 4 + entry * ENCODING_RECORD + 4);
            if (unsigned(subtable) == FULL_UNICODE) {
                return subtable;
            }
        }
        throw new IllegalArgumentException("The font has no map of all characters");
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(font.getShort(at));
    }
}
