package org.plumbline.report;

import org.plumbline.chart.Drawing;
import org.plumbline.chart.Mark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A report as plain text, to be read and compared: all texts, figures by what they say. */
final class DocumentText {

    private static final double WIDTH = 640;

    private final List<String> lines = new ArrayList<>();
    private final boolean drawings;

    private DocumentText(boolean drawings) {
        this.drawings = drawings;
    }

    /** Readable text: of a figure only its sentence. */
    static String readable(ReportDocument document) {
        return new DocumentText(false).write(document);
    }

    /** Every text there is, those painted in figures and those of their tables included. */
    static String everything(ReportDocument document) {
        return new DocumentText(true).write(document);
    }

    static String readable(Chapter chapter) {
        DocumentText text = new DocumentText(false);
        text.chapter(chapter);
        return String.join("\n", text.lines);
    }

    private String write(ReportDocument document) {
        lines.add("[" + document.title() + "]");
        document.cover().ifPresent(this::cover);
        lines.add("[foot] " + document.foot().text() + " | " + document.foot().mark());
        document.chapters().forEach(this::chapter);
        return String.join("\n", lines) + "\n";
    }

    private void cover(Cover cover) {
        lines.add(cover.eyebrow());
        lines.add("# " + cover.title());
        lines.add(cover.organisation());
        lines.add(cover.team());
        lines.addAll(cover.facts());
        lines.addAll(cover.notes());
    }

    private void chapter(Chapter chapter) {
        lines.add("");
        lines.add("");
        if (!chapter.eyebrow().isBlank()) {
            lines.add(chapter.eyebrow());
        }
        lines.add(
                "# " + chapter.title() + chapter.chip().map(c -> " (" + chip(c) + ")").orElse(""));
        blocks(chapter.blocks(), "");
    }

    private void blocks(List<Block> blocks, String indent) {
        blocks.forEach(block -> block(block, indent));
    }

    private void block(Block block, String indent) {
        switch (block) {
            case Heading h -> add(indent, "#".repeat(h.level()) + " " + h.text());
            case Paragraph p -> add(indent, p.text().text());
            case BulletList list -> list.items().forEach(i -> item(i, indent + "- "));
            case NumberedList list -> list.items().forEach(i -> item(i, indent + "1. "));
            case Table table -> table(table, indent);
            case Columns columns ->
                    columns.parts()
                            .forEach(
                                    part -> {
                                        add(indent, "| column");
                                        blocks(part.blocks(), indent + "| ");
                                    });
            case Figure figure -> figure(figure, indent);
            case ChipLine line ->
                    add(
                            indent,
                            line.chips().stream()
                                    .map(c -> "(" + chip(c) + ")")
                                    .collect(Collectors.joining(" ")));
            case Quote quote -> add(indent, "> " + quote.text());
            case Message message -> blocks(message.blocks(), indent + "! ");
            case Rule rule -> add(indent, "----");
            case Contents contents -> add(indent, "[contents]");
            case PageBreak pageBreak -> add(indent, "[page]");
            case KeepTogether together -> blocks(together.blocks(), indent);
            case SignatureLine line -> add(indent, "____ " + String.join(" ____ ", line.labels()));
            case Gap gap -> {}
        }
    }

    private static String chip(Chip chip) {
        return chip.digit().isBlank() ? chip.name() : chip.digit() + " " + chip.name();
    }

    private void item(ListItem item, String indent) {
        blocks(item.blocks(), indent);
    }

    private void table(Table table, String indent) {
        if (!table.caption().isBlank()) {
            add(indent, "[table] " + table.caption());
        }
        add(indent, table.columns().stream().map(Column::head).collect(Collectors.joining(" | ")));
        for (Row row : table.rows()) {
            add(indent, row.cells().stream().map(this::cell).collect(Collectors.joining(" | ")));
        }
    }

    private String cell(Cell cell) {
        if (cell.field().isPresent()) {
            return "[" + cell.field().get().text() + "]";
        }
        DocumentText inner = new DocumentText(drawings);
        inner.blocks(cell.blocks(), "");
        return String.join(" / ", inner.lines);
    }

    private void figure(Figure figure, String indent) {
        Drawing drawing = figure.chart().draw(WIDTH);
        add(indent, "[figure] " + drawing.sentence());
        if (!figure.caption().isBlank()) {
            add(indent, figure.caption());
        }
        if (drawings) {
            drawing.marks().stream()
                    .filter(Mark.Text.class::isInstance)
                    .map(mark -> ((Mark.Text) mark).text())
                    .forEach(text -> add(indent, text));
            add(indent, String.join(" | ", drawing.table().heads()));
            drawing.table().rows().forEach(row -> add(indent, String.join(" | ", row)));
        }
    }

    private void add(String indent, String text) {
        lines.add(indent + text.replace("\n", " / "));
    }
}
