package org.plumbline.chart;

import org.plumbline.scoring.Change;
import org.plumbline.scoring.PairedChange;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Rows on one scale: where each stood in two to five assessments, with a word for what can be said
 * (design 08). The latest is a bob where the values are agreed levels, else a ring.
 */
public final class ChangeRows implements Chart {

    private static final double ROW = 42;
    private static final double LINE = 16;
    private static final double MOST_SINCE = 170;
    private static final double SINCE_SHARE = 0.35;

    private final List<ChangeRow> rows;
    private final Years years;
    private final RowRuler ruler;
    private final Lettering lettering;
    private final ChangeWords words;

    /**
     * Which assessments stand side by side.
     *
     * @param titles their titles, oldest first; as many as each row has values
     * @param base the index of the one that the latest is compared with
     * @param agreed whether the values are agreed levels
     */
    public record Years(List<String> titles, int base, boolean agreed) {
        public Years {
            titles = List.copyOf(titles);
        }

        private int latest() {
            return titles.size() - 1;
        }
    }

    private ChangeRows(List<ChangeRow> rows, Years years, RowRuler ruler, Lettering lettering) {
        this.rows = List.copyOf(rows);
        this.years = years;
        this.ruler = ruler;
        this.lettering = lettering;
        this.words = new ChangeWords(lettering.messages());
    }

    /** Rows on the scale of levels 0 to 5; at least one. */
    public static ChangeRows levels(List<ChangeRow> rows, Years years, Lettering lettering) {
        return new ChangeRows(rows, years, RowRuler.LEVELS, lettering);
    }

    /** Rows on the scale of scores 0 to 100; at least one. */
    public static ChangeRows scores(List<ChangeRow> rows, Years years, Lettering lettering) {
        return new ChangeRows(rows, years, RowRuler.SCORES, lettering);
    }

    @Override
    public Drawing draw(double askedWidth) {
        RowFrame frame =
                RowFrame.fit(
                        lettering,
                        rows.stream().map(ChangeRow::label).toList(),
                        rightTexts(askedWidth),
                        askedWidth);
        Sketch sketch = new Sketch();
        RowScale scale = RowScale.of(ruler, frame);
        double bottom = RowScale.HEAD + top(rows.size());
        scale.draw(sketch, bottom, frame, since(askedWidth));
        IntStream.range(0, rows.size()).forEach(i -> row(sketch, frame, scale, i));
        double legend = legend(sketch, bottom + 6, frame.width());
        return sketch.finish(frame.width(), bottom + 6 + legend, sentence(), table());
    }

    /** Three lines need more room than two. */
    private static double height(ChangeRow row) {
        return row.withoutAction() ? ROW + LINE : ROW;
    }

    private double top(int index) {
        return rows.subList(0, index).stream().mapToDouble(ChangeRows::height).sum();
    }

    private List<String> rightTexts(double width) {
        List<String> texts = new ArrayList<>(List.of(since(width)));
        rows.forEach(row -> texts.addAll(lines(row)));
        return texts;
    }

    private String since(double width) {
        return lettering.fit(
                lettering.get("chart.change.since", years.titles().get(years.base())),
                RowFrame.SMALL,
                Math.min(MOST_SINCE, width * SINCE_SHARE));
    }

    /** What can be said, by how much it differs, and whether nothing was done for it. */
    private List<String> lines(ChangeRow row) {
        String word = words.of(row.said());
        String by = difference(row.difference());
        return row.withoutAction()
                ? List.of(word, by, lettering.get("chart.change.noAction"))
                : List.of(word, by);
    }

    private String difference(OptionalDouble by) {
        return ruler == RowRuler.LEVELS ? words.levels(by) : words.points(by);
    }

    private void row(Sketch sketch, RowFrame frame, RowScale scale, int index) {
        ChangeRow row = rows.get(index);
        double y = RowScale.HEAD + top(index) + height(rows.get(index)) / 2 + 2;
        frame.label(sketch, lettering, row.label(), y);
        boolean clear =
                row.said() instanceof PairedChange.Said said && said.word() == Change.Word.CLEAR;
        List<String> lines = lines(row);
        double top = y - (lines.size() - 1) * LINE / 2;
        for (int line = 0; line < lines.size(); line++) {
            TextStyle first = clear ? RowFrame.VALUE : RowFrame.LABEL;
            TextStyle style = line == 0 ? first : RowFrame.SMALL;
            frame.value(sketch, lines.get(line), top + line * LINE, style);
        }
        frame.rule(sketch, RowScale.HEAD + top(index + 1));
        way(sketch, scale, row, y);
        for (int i = 0; i < row.values().size(); i++) {
            mark(new Glyphs(sketch), scale, row.values().get(i), i, y);
        }
    }

    private void way(Sketch sketch, RowScale scale, ChangeRow row, double y) {
        double[] all =
                row.values().stream()
                        .filter(OptionalDouble::isPresent)
                        .mapToDouble(value -> scale.x(value.getAsDouble()))
                        .sorted()
                        .toArray();
        if (all.length > 1) {
            new Glyphs(sketch).range(all[0], all[all.length - 1], y);
        }
    }

    private void mark(Glyphs glyphs, RowScale scale, OptionalDouble value, int year, double y) {
        if (value.isEmpty()) {
            return;
        }
        double x = scale.x(value.getAsDouble());
        if (year < years.latest()) {
            glyphs.then(x, y, year == years.base());
        } else if (years.agreed()) {
            glyphs.agreed(x, y);
        } else {
            glyphs.ring(x, y);
        }
    }

    private double legend(Sketch sketch, double top, double width) {
        List<Legend.Entry> entries = new ArrayList<>();
        for (int i = 0; i < years.titles().size(); i++) {
            entries.add(new Legend.Entry(sign(i), years.titles().get(i)));
        }
        return new Legend(sketch, lettering).drawEntries(entries, top, width);
    }

    private Legend.Sign sign(int year) {
        if (year < years.latest()) {
            return year == years.base() ? Legend.Sign.THEN : Legend.Sign.EARLIER;
        }
        return years.agreed() ? Legend.Sign.BOB : Legend.Sign.RING;
    }

    private String sentence() {
        return lettering.get(
                "chart.change.sentence",
                rows.size(),
                count(Change.Word.CLEAR, PairedChange.Direction.UP),
                count(Change.Word.POSSIBLE, PairedChange.Direction.UP),
                count(Change.Word.POSSIBLE, PairedChange.Direction.DOWN),
                count(Change.Word.CLEAR, PairedChange.Direction.DOWN));
    }

    private long count(Change.Word word, PairedChange.Direction direction) {
        return rows.stream()
                .map(ChangeRow::said)
                .filter(PairedChange.Said.class::isInstance)
                .map(PairedChange.Said.class::cast)
                .filter(said -> said.word() == word && said.direction() == direction)
                .count();
    }

    private ChartTable table() {
        List<String> heads = new ArrayList<>(List.of(lettering.get("chart.head.what")));
        heads.addAll(years.titles());
        heads.add(lettering.get("chart.change.since", years.titles().get(years.base())));
        heads.add(lettering.get("chart.change.head"));
        return new ChartTable(heads, rows.stream().map(this::cells).toList());
    }

    private static List<String> withoutDifference(List<String> lines) {
        return lines.size() > 2 ? List.of(lines.getFirst(), lines.getLast()) : lines.subList(0, 1);
    }

    private List<String> cells(ChangeRow row) {
        List<String> cells = new ArrayList<>(List.of(row.label()));
        row.values()
                .forEach(
                        value ->
                                cells.add(
                                        value.isPresent()
                                                ? ruler.write(lettering, value.getAsDouble())
                                                : lettering.get("chart.none")));
        List<String> lines = lines(row);
        cells.add(lines.get(1));
        cells.add(String.join(", ", withoutDifference(lines)));
        return cells;
    }
}
