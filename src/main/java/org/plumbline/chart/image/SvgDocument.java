package org.plumbline.chart.image;

import static org.plumbline.chart.image.SvgTags.length;

import org.plumbline.chart.Anchor;
import org.plumbline.chart.ChartTable;
import org.plumbline.chart.Dash;
import org.plumbline.chart.Drawing;
import org.plumbline.chart.Ink;
import org.plumbline.chart.Mark;
import org.plumbline.chart.Paint;
import org.plumbline.chart.Palette;
import org.plumbline.chart.Stroke;
import org.plumbline.chart.TextStyle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.stream.XMLStreamException;

/** One drawing as the elements of an SVG document. */
final class SvgDocument {

    private static final String SANS =
            "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
    private static final String SERIF =
            "'Source Serif 4', 'Source Serif Pro', Georgia, 'Times New Roman', serif";

    private final SvgTags tags;
    private final Palette palette;

    SvgDocument(SvgTags tags, Palette palette) {
        this.tags = tags;
        this.palette = palette;
    }

    void write(Drawing drawing) throws XMLStreamException {
        String width = length(drawing.width());
        String height = length(drawing.height());
        tags.begin(
                "width",
                width,
                "height",
                height,
                "viewBox",
                "0 0 " + width + " " + height,
                "role",
                "img",
                "aria-labelledby",
                "finding values");
        tags.text("title", drawing.sentence(), "id", "finding");
        tags.text("desc", values(drawing.table()), "id", "values");
        tags.empty("rect", "width", width, "height", height, "fill", colour(Ink.CANVAS));
        for (Mark mark : drawing.marks()) {
            paint(mark);
        }
        tags.end();
    }

    /** "Customer: Score 42, People 8. Value: ..." */
    private static String values(ChartTable table) {
        return table.rows().stream()
                .map(row -> row.getFirst() + ": " + cells(table.heads(), row) + ".")
                .collect(Collectors.joining(" "));
    }

    private static String cells(List<String> heads, List<String> row) {
        return IntStream.range(1, row.size())
                .filter(cell -> !row.get(cell).isBlank())
                .mapToObj(cell -> (heads.get(cell) + " " + row.get(cell)).strip())
                .collect(Collectors.joining(", "));
    }

    private void paint(Mark mark) throws XMLStreamException {
        switch (mark) {
            case Mark.Line line -> line(line);
            case Mark.Rect rect -> rect(rect);
            case Mark.Circle circle -> circle(circle);
            case Mark.Polygon polygon -> polygon(polygon);
            case Mark.Text text -> text(text);
        }
    }

    private void line(Mark.Line line) throws XMLStreamException {
        shape(
                "line",
                edge(line.stroke()),
                "x1",
                length(line.x1()),
                "y1",
                length(line.y1()),
                "x2",
                length(line.x2()),
                "y2",
                length(line.y2()));
    }

    private void rect(Mark.Rect rect) throws XMLStreamException {
        shape(
                "rect",
                look(rect.paint()),
                "x",
                length(rect.x()),
                "y",
                length(rect.y()),
                "width",
                length(rect.width()),
                "height",
                length(rect.height()),
                "rx",
                length(rect.radius()));
    }

    private void circle(Mark.Circle circle) throws XMLStreamException {
        shape(
                "circle",
                look(circle.paint()),
                "cx",
                length(circle.cx()),
                "cy",
                length(circle.cy()),
                "r",
                length(circle.radius()));
    }

    private void polygon(Mark.Polygon polygon) throws XMLStreamException {
        String corners =
                polygon.corners().stream()
                        .map(corner -> length(corner.x()) + "," + length(corner.y()))
                        .collect(Collectors.joining(" "));
        shape("polygon", look(polygon.paint()), "points", corners);
    }

    private void text(Mark.Text text) throws XMLStreamException {
        TextStyle style = text.style();
        tags.text(
                "text",
                text.text(),
                "x",
                length(text.x()),
                "y",
                length(text.y()),
                "font-family",
                style.serif() ? SERIF : SANS,
                "font-size",
                length(style.size()),
                "font-weight",
                style.bold() ? "600" : "400",
                "text-anchor",
                anchor(text.anchor()),
                "fill",
                colour(style.ink()));
    }

    private void shape(String name, List<String> look, String... geometry)
            throws XMLStreamException {
        var attributes = new ArrayList<String>();
        Collections.addAll(attributes, geometry);
        attributes.addAll(look);
        tags.empty(name, attributes.toArray(String[]::new));
    }

    private List<String> look(Paint paint) {
        var look = new ArrayList<String>();
        look.add("fill");
        look.add(paint.fill().map(this::colour).orElse("none"));
        paint.edge().map(this::edge).ifPresent(look::addAll);
        return look;
    }

    private List<String> edge(Stroke stroke) {
        var edge = new ArrayList<String>();
        Collections.addAll(edge, "stroke", colour(stroke.ink()));
        Collections.addAll(edge, "stroke-width", length(stroke.width()));
        if (stroke.dash() != Dash.SOLID) {
            String rhythm = length(stroke.dash().on()) + " " + length(stroke.dash().off());
            Collections.addAll(edge, "stroke-dasharray", rhythm);
        }
        return edge;
    }

    private String colour(Ink ink) {
        return palette.colour(ink).hex();
    }

    private static String anchor(Anchor anchor) {
        return switch (anchor) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
    }
}
