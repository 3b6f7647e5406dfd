package org.plumbline.ui.slide;

import org.plumbline.chart.Anchor;
import org.plumbline.chart.Ink;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of a list in the largest size of text in which all fit, never below 32; what does not fit
 * then is counted in a last line.
 */
final class Listing {

    private static final List<Double> SIZES = List.of(56.0, 48.0, 44.0, 40.0, 36.0, 32.0);
    private static final double NOTE_SHARE = 0.36;
    private static final double GAP = 28;

    private final Page page;
    private final List<Row> rows;
    private final double width;

    /**
     * A row.
     *
     * @param lead a number before it; may be empty
     * @param note at its right end; may be empty
     */
    record Row(String lead, String text, String note, Ink ink) {

        Row(String lead, String text, String note) {
            this(lead, text, note, Ink.TEXT_MUTED);
        }
    }

    private record Measured(Row row, Block text, Block note) {
        double height() {
            return Math.max(text.height(), note.height()) + text.style().size() * 0.7;
        }
    }

    Listing(Page page, List<Row> rows, double width) {
        this.page = page;
        this.rows = List.copyOf(rows);
        this.width = width;
    }

    /** Rows that are numbered from 1. */
    static List<Row> numbered(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Row(Integer.toString(i + 1), texts.get(i), ""))
                .toList();
    }

    void paint(double x, double top, double bottom) {
        double size =
                SIZES.stream()
                        .filter(one -> height(measured(one)) <= bottom - top)
                        .findFirst()
                        .orElse(SIZES.getLast());
        List<Measured> all = measured(size);
        double y = top;
        for (int i = 0; i < all.size(); i++) {
            boolean last = i == all.size() - 1;
            double needed = all.get(i).height() + (last ? 0 : size * 1.3);
            if (y + needed > bottom && height(all.subList(i, all.size())) > bottom - y) {
                more(x, y, all.size() - i, size);
                return;
            }
            row(x, y, all.get(i));
            y += all.get(i).height();
        }
    }

    private void more(double x, double y, int count, double size) {
        page.write(
                x + lead(size),
                y + size * 0.7,
                page.get("slide.more", count),
                Anchor.START,
                Words.plain(Ink.TEXT_MUTED, size));
    }

    private static double height(List<Measured> measured) {
        return measured.stream().mapToDouble(Measured::height).sum();
    }

    private List<Measured> measured(double size) {
        double forNotes = notes(size);
        double room = width - lead(size) - (forNotes > 0 ? forNotes + GAP : 0);
        List<Measured> all = new ArrayList<>();
        for (Row row : rows) {
            all.add(
                    new Measured(
                            row,
                            page.words()
                                    .block(
                                            row.text(),
                                            Words.plain(Ink.TEXT, size),
                                            size * 1.25,
                                            room),
                            page.words()
                                    .block(
                                            row.note(),
                                            Words.plain(row.ink(), note(size)),
                                            size * 1.25,
                                            Math.max(forNotes, 1))));
        }
        return all;
    }

    private static double note(double size) {
        return Math.max(32, size - 6);
    }

    private double notes(double size) {
        return Math.min(
                width * NOTE_SHARE,
                rows.stream()
                        .mapToDouble(
                                row -> page.width(row.note(), Words.plain(row.ink(), note(size))))
                        .max()
                        .orElse(0));
    }

    private double lead(double size) {
        double widest =
                rows.stream()
                        .mapToDouble(row -> page.width(row.lead(), Words.strong(Ink.TEXT, size)))
                        .max()
                        .orElse(0);
        return widest > 0 ? widest + GAP : 0;
    }

    private void row(double x, double top, Measured measured) {
        double size = measured.text().style().size();
        double first = top + size * 0.35;
        page.write(
                x,
                first + measured.text().lineHeight() / 2,
                measured.row().lead(),
                Anchor.START,
                Words.strong(Ink.TEXT_MUTED, size));
        page.write(x + lead(size), first, measured.text(), Anchor.START);
        page.write(x + width, first, measured.note(), Anchor.END);
        page.rule(x, x + width, top + measured.height());
    }
}
