package org.plumbline.report.office;

import org.plumbline.chart.Ink;
import org.plumbline.report.Block;
import org.plumbline.report.Cell;
import org.plumbline.report.Column;
import org.plumbline.report.Columns;
import org.plumbline.report.HeatField;
import org.plumbline.report.Message;
import org.plumbline.report.Paragraph;
import org.plumbline.report.Row;
import org.plumbline.report.SignatureLine;
import org.plumbline.report.Table;
import org.plumbline.report.TableLook;

import java.util.List;
import java.util.Optional;

/** Writes tables, and what stands side by side or in a box as tables without lines. */
final class WordTables {

    private static final double AIR = 6;
    private static final double BOX = 8;

    private final WordXml xml;
    private final WordText text;
    private final WordParagraphs paragraphs;
    private final WordBlocks blocks;

    WordTables(WordXml xml, WordText text, WordParagraphs paragraphs, WordBlocks blocks) {
        this.xml = xml;
        this.text = text;
        this.paragraphs = paragraphs;
        this.blocks = blocks;
    }

    void table(Table table, WordPlace place) {
        if (!table.caption().isBlank()) {
            paragraphs.begin(WordStyle.CAPTION);
            text.write(table.caption());
            xml.end();
        }
        double[] widths =
                widths(table.columns().stream().mapToDouble(Column::share).toArray(), place);
        begin(widths, table.look() == TableLook.FIELDS ? "" : text.colour(Ink.BORDER));
        head(table, widths);
        for (Row row : table.rows()) {
            row(table, row, widths, place);
        }
        end();
    }

    private void head(Table table, double[] widths) {
        if (table.columns().stream().allMatch(column -> column.head().isBlank())) {
            return;
        }
        xml.begin("w:tr").begin("w:trPr").empty("w:cantSplit").empty("w:tblHeader").end();
        for (int at = 0; at < widths.length; at++) {
            Column column = table.columns().get(at);
            beginCell(widths[at], 1, Optional.of(Ink.CANVAS_SUBTLE));
            paragraphs.begin(
                    WordStyle.TABLE_HEAD,
                    WordPlace.page(widths[at]).in(WordStyle.TABLE_HEAD, align(column)));
            text.write(column.head());
            xml.end().end();
        }
        xml.end();
    }

    private void row(Table table, Row row, double[] widths, WordPlace place) {
        xml.begin("w:tr").begin("w:trPr").empty("w:cantSplit").end();
        WordStyle body =
                table.look() == TableLook.DENSE ? WordStyle.TABLE_DENSE : WordStyle.TABLE_TEXT;
        if (row.group()) {
            WordPlace wide = place.in(body, "left").keeping();
            cell(row.cells().getFirst(), wide, widths.length);
        } else {
            for (int at = 0; at < widths.length; at++) {
                WordPlace narrow =
                        place.narrowed(widths[at]).in(body, align(table.columns().get(at)));
                cell(row.cells().get(at), narrow, 1);
            }
        }
        xml.end();
    }

    private void cell(Cell cell, WordPlace place, int span) {
        Optional<HeatField> field = cell.field();
        beginCell(place.width(), span, field.flatMap(WordTables::ground));
        if (field.isPresent()) {
            field(field.get(), place);
        } else {
            WordPlace inside = place.narrowed(Math.max(place.width() - AIR, AIR));
            blocks.write(cell.blocks(), inside);
        }
        // A cell must end with a paragraph, even an empty one.
        if (field.isEmpty() && !endsWithText(cell.blocks())) {
            paragraphs.spacer();
        }
        xml.end();
    }

    private static boolean endsWithText(List<Block> blocks) {
        return !blocks.isEmpty() && blocks.getLast() instanceof Paragraph;
    }

    private void field(HeatField field, WordPlace place) {
        paragraphs.begin(WordStyle.TABLE_TEXT, place.in(WordStyle.TABLE_TEXT, "center"));
        xml.begin("w:r").begin("w:rPr").value("w:color", text.colour(ink(field))).end();
        xml.text(field.text()).end().end();
    }

    private static Optional<Ink> ground(HeatField field) {
        return switch (field) {
            case HeatField.Value value -> Optional.of(Ink.ramp(value.ramp()));
            case HeatField.Hidden _ -> Optional.of(Ink.FILL);
            case HeatField.None _ -> Optional.empty();
        };
    }

    private static Ink ink(HeatField field) {
        return switch (field) {
            case HeatField.Value value -> Ink.rampText(value.ramp());
            case HeatField.Hidden _, HeatField.None _ -> Ink.TEXT_MUTED;
        };
    }

    void columns(Columns columns, WordPlace place) {
        double[] widths =
                widths(columns.parts().stream().mapToDouble(Columns.Part::share).toArray(), place);
        begin(widths, "");
        xml.begin("w:tr");
        for (int at = 0; at < widths.length; at++) {
            Columns.Part part = columns.parts().get(at);
            xml.begin("w:tc").begin("w:tcPr");
            xml.empty("w:tcW", "w:w", Twips.of(widths[at]), "w:type", "dxa");
            if (part.ruled()) {
                xml.begin("w:tcBorders");
                edge("w:top", "12", text.colour(Ink.INK));
                xml.end();
            }
            xml.end();
            blocks.write(part.blocks(), place.narrowed(Math.max(widths[at] - 2 * AIR, AIR)));
            paragraphs.spacer();
            xml.end();
        }
        xml.end();
        end();
    }

    void message(Message message, WordPlace place) {
        begin(new double[] {place.width()}, "");
        xml.begin("w:tr").begin("w:trPr").empty("w:cantSplit").end().begin("w:tc").begin("w:tcPr");
        xml.empty("w:tcW", "w:w", Twips.of(place.width()), "w:type", "dxa");
        bar(message.tone())
                .ifPresent(
                        ink -> {
                            xml.begin("w:tcBorders");
                            edge("w:left", "24", text.colour(ink));
                            xml.end();
                        });
        text.shade(Ink.CANVAS_SUBTLE);
        xml.begin("w:tcMar");
        for (String side : List.of("w:top", "w:left", "w:bottom", "w:right")) {
            xml.empty(side, "w:w", Twips.of(BOX), "w:type", "dxa");
        }
        xml.end().end();
        blocks.write(message.blocks(), place.narrowed(place.width() - 2 * BOX));
        if (!endsWithText(message.blocks())) {
            paragraphs.spacer();
        }
        xml.end().end();
        end();
    }

    private static Optional<Ink> bar(Message.Tone tone) {
        return switch (tone) {
            case NOTE -> Optional.empty();
            case HELP -> Optional.of(Ink.ACCENT);
            case CAUTION -> Optional.of(Ink.CAUTION);
        };
    }

    void signatures(SignatureLine line, WordPlace place) {
        double[] widths = widths(new double[line.labels().size()], place);
        begin(widths, "");
        xml.begin("w:tr").begin("w:trPr").empty("w:cantSplit");
        xml.empty("w:trHeight", "w:val", "800", "w:hRule", "atLeast").end();
        for (int at = 0; at < widths.length; at++) {
            xml.begin("w:tc").begin("w:tcPr");
            xml.empty("w:tcW", "w:w", Twips.of(widths[at]), "w:type", "dxa");
            xml.value("w:vAlign", "bottom").end();
            paragraphs.begin(WordStyle.SMALL_QUIET, place);
            xml.begin("w:r").text("_".repeat(Math.max(4, (int) (widths[at] / 6)))).empty("w:br");
            xml.text(line.labels().get(at)).end().end().end();
        }
        xml.end();
        end();
    }

    private void begin(double[] widths, String lines) {
        xml.begin("w:tbl").begin("w:tblPr");
        xml.empty("w:tblW", "w:w", Twips.of(sum(widths)), "w:type", "dxa");
        if (!lines.isEmpty()) {
            xml.begin("w:tblBorders");
            edge("w:bottom", "4", lines);
            edge("w:insideH", "4", lines);
            xml.end();
        }
        xml.empty("w:tblLayout", "w:type", "fixed").begin("w:tblCellMar");
        xml.empty("w:left", "w:w", "0", "w:type", "dxa");
        xml.empty("w:right", "w:w", Twips.of(AIR), "w:type", "dxa").end().end();
        xml.begin("w:tblGrid");
        for (double width : widths) {
            xml.empty("w:gridCol", "w:w", Twips.of(width));
        }
        xml.end();
    }

    /** Ends a table; the paragraph below keeps it apart from the next one. */
    private void end() {
        xml.end();
        paragraphs.spacer();
    }

    private void beginCell(double width, int span, Optional<Ink> ground) {
        xml.begin("w:tc").begin("w:tcPr");
        xml.empty("w:tcW", "w:w", Twips.of(width), "w:type", "dxa");
        if (span > 1) {
            xml.value("w:gridSpan", Integer.toString(span));
        }
        ground.ifPresent(text::shade);
        xml.value("w:vAlign", ground.isPresent() ? "center" : "top").end();
    }

    private void edge(String side, String size, String colour) {
        xml.empty(side, "w:val", "single", "w:sz", size, "w:space", "0", "w:color", colour);
    }

    private static String align(Column column) {
        return switch (column.align()) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
        };
    }

    /** The widths of columns by their shares; all alike if no share is given. */
    private static double[] widths(double[] shares, WordPlace place) {
        double all = sum(shares);
        double[] widths = new double[shares.length];
        for (int at = 0; at < shares.length; at++) {
            widths[at] = place.width() * (all > 0 ? shares[at] / all : 1.0 / shares.length);
        }
        return widths;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
