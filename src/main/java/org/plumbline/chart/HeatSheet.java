package org.plumbline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a {@link HeatMap} is laid out at one width: where its columns, its heads and its lines stand.
 * With little room the titles of sections take lines of their own.
 */
final class HeatSheet {

    static final TextStyle SECTION = TextStyle.strong(Ink.TEXT, TextStyle.SMALL);
    static final TextStyle ITEM = TextStyle.plain(Ink.TEXT, TextStyle.SMALL);
    static final TextStyle HEAD = TextStyle.strong(Ink.TEXT, TextStyle.SMALL);
    static final double FIELD = 23;
    static final double LINE = 16;

    private static final double WIDE_FROM = 720;
    private static final double MIN_WIDTH = 400;
    private static final double ROW = 28;
    private static final double BETWEEN = 10;
    private static final double GAP = 12;
    private static final double SECTION_ROOM = 116;
    private static final double TITLE_ROOM = 176;
    private static final double LEAST_FIELD = 34;
    private static final double MOST_FIELD = 98;

    private final List<HeatHead> heads;
    private final List<HeatPart> parts;
    private final Lettering lettering;
    private final double top;
    private final double width;
    private final double section;
    private final double key;
    private final double word;
    private final double field;

    /**
     * @param top where the heads begin
     * @param agreementHead the head of the last column
     */
    HeatSheet(
            double askedWidth,
            double top,
            List<HeatHead> heads,
            List<HeatPart> parts,
            String agreementHead,
            Lettering lettering) {
        this.heads = heads;
        this.parts = parts;
        this.lettering = lettering;
        this.top = top;
        this.width = Math.max(askedWidth, MIN_WIDTH);
        boolean titled = parts.stream().anyMatch(part -> !part.title().isBlank());
        this.section = titled && width >= WIDE_FROM ? SECTION_ROOM + GAP : 0;
        this.key = widest(lines().stream().map(HeatLine::key).toList()) + GAP;
        List<String> words = new ArrayList<>(lines().stream().map(HeatLine::agreement).toList());
        words.add(agreementHead);
        this.word = widest(words) + GAP;
        this.field = fieldWidth();
    }

    private double widest(List<String> texts) {
        return texts.stream().mapToDouble(text -> lettering.width(text, SECTION)).max().orElse(0);
    }

    private double fieldWidth() {
        double wanted =
                Math.clamp(widest(heads.stream().map(HeatHead::name).toList()) + 8, 64, MOST_FIELD);
        double room = width - section - key - TITLE_ROOM - word;
        return Math.max(LEAST_FIELD, Math.min(wanted, room / heads.size()));
    }

    /** All lines, from top to bottom. */
    List<HeatLine> lines() {
        return parts.stream().flatMap(part -> part.lines().stream()).toList();
    }

    double width() {
        return width;
    }

    /** Whether titles of sections stand beside their items. */
    boolean sectionsBeside() {
        return section > 0;
    }

    double sectionRoom() {
        return section - GAP;
    }

    double keyFrom() {
        return section;
    }

    double titleFrom() {
        return section + key;
    }

    double titleRoom() {
        return fieldsFrom() - GAP - titleFrom();
    }

    private double fieldsFrom() {
        return width - word - field * heads.size();
    }

    double wordFrom() {
        return width - word + GAP;
    }

    double fieldWidthInside() {
        return field - 4;
    }

    /** The name of a head in one line, or in two broken between words or after a hyphen. */
    List<String> head(int column) {
        String name = heads.get(column).name();
        return lettering.width(name, HEAD) <= field - 4
                ? List.of(name)
                : lettering.lines(name.replace("-", "- "), HEAD, field - 4).stream()
                        .map(line -> line.replace("- ", "-"))
                        .toList();
    }

    /** Where the head of a column stands; one column more is the head of agreement. */
    HeatPlace headPlace(int column) {
        return column < heads.size()
                ? new HeatPlace(fieldsFrom() + column * field, top, field, headHeight())
                : new HeatPlace(wordFrom() - 4, top, word - GAP + 4, headHeight());
    }

    /** Where the head above the items stands. */
    private HeatPlace itemHeadPlace() {
        return new HeatPlace(0, top, fieldsFrom() - GAP, headHeight());
    }

    double headHeight() {
        int most = IntStream.range(0, heads.size()).map(i -> head(i).size()).max().orElse(1);
        return (most + 1) * LINE + 6;
    }

    /** Where the title of a part stands that has a line of its own, or the first of its lines. */
    double partTop(int part) {
        double y = top + headHeight() + 6;
        for (int before = 0; before < part; before++) {
            y += partHeight(before) + BETWEEN;
        }
        return y;
    }

    private double partHeight(int part) {
        return titleHeight(part) + parts.get(part).lines().size() * ROW;
    }

    private double titleHeight(int part) {
        return sectionsBeside() || parts.get(part).title().isBlank() ? 0 : ROW - 4;
    }

    /** Where the line above a part runs. */
    double ruleAbove(int part) {
        return partTop(part) - BETWEEN / 2;
    }

    double bottom() {
        return partTop(parts.size()) - BETWEEN;
    }

    /** The band of a line from edge to edge. */
    HeatPlace band(int line) {
        int left = line;
        int part = 0;
        while (left >= parts.get(part).lines().size()) {
            left -= parts.get(part).lines().size();
            part++;
        }
        double y = partTop(part) + titleHeight(part) + left * ROW;
        return new HeatPlace(section, y, width - section, ROW);
    }

    /** Where a field stands. */
    HeatPlace field(int line, int column) {
        HeatPlace band = band(line);
        return new HeatPlace(
                fieldsFrom() + column * field + 2,
                band.y() + (ROW - FIELD) / 2,
                fieldWidthInside(),
                FIELD);
    }

    /** Everything that can be pointed at. */
    HeatPlaces places() {
        int count = lines().size();
        return new HeatPlaces(
                IntStream.range(0, count).mapToObj(this::fields).toList(),
                IntStream.range(0, count).mapToObj(this::band).toList(),
                IntStream.rangeClosed(0, heads.size()).mapToObj(this::headPlace).toList(),
                itemHeadPlace());
    }

    private List<HeatPlace> fields(int line) {
        return IntStream.range(0, heads.size()).mapToObj(column -> field(line, column)).toList();
    }
}
