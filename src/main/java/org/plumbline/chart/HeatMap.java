package org.plumbline.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Items by group (design 06b): where groups differ. Each field has its value and its colour on the
 * maturity ramp; hidden fields and fields without an answer say so.
 */
public final class HeatMap implements Chart {

    private static final double SWATCH = 22;
    private static final double LEGEND_LINE = 26;
    private static final TextStyle STRONG = TextStyle.strong(Ink.TEXT, TextStyle.SMALL);

    private final List<HeatHead> heads;
    private final List<HeatPart> parts;
    private final List<HeatStep> steps;
    private final Lettering lettering;

    /**
     * @param heads of the columns, everyone first
     * @param parts at least one line in all
     * @param steps what the colours of the ramp stand for, lowest first; at most six
     */
    public HeatMap(
            List<HeatHead> heads, List<HeatPart> parts, List<HeatStep> steps, Lettering lettering) {
        this.heads = List.copyOf(heads);
        this.parts = List.copyOf(parts);
        this.steps = List.copyOf(steps);
        this.lettering = lettering;
    }

    /** The heads of the columns. */
    public List<HeatHead> heads() {
        return heads;
    }

    /** The lines from top to bottom. */
    public List<HeatLine> lines() {
        return parts.stream().flatMap(part -> part.lines().stream()).toList();
    }

    /** Where everything stands at a width, to be pointed at. */
    public HeatPlaces places(double width) {
        return sheet(width).places();
    }

    private HeatSheet sheet(double width) {
        double legend = legend(new Sketch(), Math.max(width, 1));
        return new HeatSheet(width, legend + 6, heads, parts, agreementHead(), lettering);
    }

    private String agreementHead() {
        return lettering.get("chart.head.agreement");
    }

    @Override
    public Drawing draw(double askedWidth) {
        HeatSheet sheet = sheet(askedWidth);
        Sketch sketch = new Sketch();
        legend(sketch, sheet.width());
        head(sketch, sheet);
        int line = 0;
        for (int part = 0; part < parts.size(); part++) {
            part(sketch, sheet, part);
            for (HeatLine item : parts.get(part).lines()) {
                line(sketch, sheet, item, line);
                line++;
            }
        }
        return sketch.finish(
                sheet.width(), sheet.bottom(), new HeatWords(this, lettering).sentence(), table());
    }

    /** Draws the colours with their names and returns the height they took. */
    private double legend(Sketch sketch, double width) {
        double x = 0;
        double y = LEGEND_LINE / 2;
        for (int step = 0; step < steps.size(); step++) {
            HeatStep meant = steps.get(step);
            double named =
                    meant.name().isBlank() ? 4 : lettering.width(meant.name(), RowFrame.SMALL) + 18;
            if (x > 0 && x + SWATCH + 6 + named > width) {
                x = 0;
                y += LEGEND_LINE;
            }
            double box = Math.max(SWATCH, lettering.width(meant.value(), STRONG) + 8);
            swatch(sketch, x, y, box, step, meant.value());
            sketch.centred(x + box + 6, y, meant.name(), Anchor.START, RowFrame.SMALL);
            x += box + 6 + named;
        }
        return y + LEGEND_LINE / 2;
    }

    private static void swatch(
            Sketch sketch, double x, double y, double width, int step, String value) {
        sketch.rect(x + 0.5, y - 9, width, 18, 3, ramp(step));
        TextStyle style = TextStyle.strong(Ink.rampText(step), TextStyle.SMALL);
        sketch.centred(x + width / 2 + 0.5, y, value, Anchor.MIDDLE, style);
    }

    private static Paint ramp(int step) {
        return Paint.of(Ink.ramp(step), Stroke.solid(Ink.rampEdge(step), 1));
    }

    private void head(Sketch sketch, HeatSheet sheet) {
        double bottom = sheet.headPlace(0).y() + sheet.headHeight();
        for (int column = 0; column < heads.size(); column++) {
            HeatPlace place = sheet.headPlace(column);
            double x = place.x() + place.width() / 2;
            String count = Integer.toString(heads.get(column).people());
            sketch.centred(x, bottom - 14, count, Anchor.MIDDLE, RowFrame.SMALL);
            double y = bottom - 14 - HeatSheet.LINE;
            for (String name : sheet.head(column).reversed()) {
                sketch.centred(x, y, name, Anchor.MIDDLE, HeatSheet.HEAD);
                y -= HeatSheet.LINE;
            }
        }
        sketch.centred(
                sheet.wordFrom(), bottom - 14, agreementHead(), Anchor.START, HeatSheet.HEAD);
        sketch.line(0, bottom, sheet.width(), bottom, Stroke.solid(Ink.BORDER, 1));
    }

    private void part(Sketch sketch, HeatSheet sheet, int part) {
        if (part > 0) {
            double y = sheet.ruleAbove(part);
            sketch.line(0, y, sheet.width(), y, Stroke.solid(Ink.BORDER, 1));
        }
        String title = parts.get(part).title();
        if (title.isBlank()) {
            return;
        }
        double y = sheet.partTop(part) + 13;
        double room = sheet.sectionsBeside() ? sheet.sectionRoom() : sheet.width();
        boolean oneLine = parts.get(part).lines().size() == 1 || !sheet.sectionsBeside();
        List<String> lines =
                oneLine
                        ? List.of(lettering.fit(title, HeatSheet.SECTION, room))
                        : lettering.lines(title, HeatSheet.SECTION, room);
        for (String line : lines) {
            sketch.centred(0, y, line, Anchor.START, HeatSheet.SECTION);
            y += HeatSheet.LINE + 2;
        }
    }

    private void line(Sketch sketch, HeatSheet sheet, HeatLine item, int line) {
        HeatPlace band = sheet.band(line);
        double y = band.y() + band.height() / 2;
        sketch.centred(sheet.keyFrom(), y, item.key(), Anchor.START, RowFrame.SMALL);
        String title = lettering.fit(item.title(), HeatSheet.ITEM, sheet.titleRoom());
        sketch.centred(sheet.titleFrom(), y, title, Anchor.START, HeatSheet.ITEM);
        for (int column = 0; column < heads.size(); column++) {
            new HeatMarks(sketch, lettering)
                    .draw(item.fields().get(column), sheet.field(line, column));
        }
        TextStyle style = item.apart() ? STRONG : RowFrame.SMALL;
        sketch.centred(sheet.wordFrom(), y, item.agreement(), Anchor.START, style);
    }

    private ChartTable table() {
        HeatWords words = new HeatWords(this, lettering);
        List<String> named = new ArrayList<>(List.of(lettering.get("chart.head.what")));
        heads.forEach(head -> named.add(words.head(head)));
        named.add(agreementHead());
        return new ChartTable(named, lines().stream().map(words::cells).toList());
    }
}
