package org.plumbline.report.office;

import org.plumbline.report.Block;
import org.plumbline.report.BulletList;
import org.plumbline.report.Cell;
import org.plumbline.report.ChipLine;
import org.plumbline.report.Column;
import org.plumbline.report.Columns;
import org.plumbline.report.Contents;
import org.plumbline.report.Figure;
import org.plumbline.report.Gap;
import org.plumbline.report.Heading;
import org.plumbline.report.HeatField;
import org.plumbline.report.KeepTogether;
import org.plumbline.report.ListItem;
import org.plumbline.report.Message;
import org.plumbline.report.NumberedList;
import org.plumbline.report.PageBreak;
import org.plumbline.report.Paragraph;
import org.plumbline.report.Quote;
import org.plumbline.report.Row;
import org.plumbline.report.Rule;
import org.plumbline.report.SignatureLine;
import org.plumbline.report.Table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the blocks of a report as Markdown. */
final class MarkdownBlocks {

    /** A width at which charts find their sentence; nothing of the picture is kept. */
    private static final double ANY_WIDTH = 640;

    private final MarkdownLines lines;

    MarkdownBlocks(MarkdownLines lines) {
        this.lines = lines;
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        switch (block) {
            case Heading heading ->
                    lines.paragraph(
                            "#".repeat(heading.level() + 1)
                                    + " "
                                    + MarkdownText.of(heading.text()));
            case Paragraph paragraph -> lines.paragraph(MarkdownText.of(paragraph.text()));
            case BulletList list -> list.items().forEach(item -> lines.item("- ", inner(item)));
            case NumberedList list -> numbered(list.items());
            case Table table -> table(table);
            case Columns columns -> columns.parts().forEach(part -> write(part.blocks()));
            case Figure figure -> figure(figure);
            case ChipLine line -> lines.paragraph(chips(line));
            case Quote quote -> lines.paragraph("> " + MarkdownText.of(quote.text()));
            case Message message -> message(message);
            case Rule _ -> lines.paragraph("---");
            case KeepTogether together -> write(together.blocks());
            case SignatureLine line -> signatures(line);
            case Contents _, PageBreak _, Gap _ -> {}
        }
    }

    private void numbered(List<ListItem> items) {
        for (int at = 0; at < items.size(); at++) {
            lines.item((at + 1) + ". ", inner(items.get(at)));
        }
    }

    private static String inner(ListItem item) {
        return inner(item.blocks(), "\n");
    }

    /** What blocks say where there is room for lines of text only. */
    private static String inner(List<Block> blocks, String between) {
        var inner = new MarkdownLines();
        new MarkdownBlocks(inner).write(blocks);
        return inner.text()
                .lines()
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(between));
    }

    private void table(Table table) {
        if (!table.caption().isBlank()) {
            lines.paragraph(MarkdownText.of(table.caption()));
        }
        String heads =
                row(table.columns().stream().map(Column::head).map(MarkdownText::of).toList());
        String rule = row(table.columns().stream().map(_ -> "---").toList());
        String rows =
                table.rows().stream()
                        .map(row -> row(cells(row, table.columns().size())))
                        .collect(Collectors.joining("\n"));
        lines.paragraph(heads + "\n" + rule + "\n" + rows);
    }

    private static List<String> cells(Row row, int columns) {
        List<String> cells = row.cells().stream().map(MarkdownBlocks::cell).toList();
        return row.group()
                ? IntStream.range(0, columns)
                        .mapToObj(at -> at == 0 ? cells.getFirst() : "")
                        .toList()
                : cells;
    }

    private static String cell(Cell cell) {
        return cell.field()
                .map(HeatField::text)
                .map(MarkdownText::of)
                .orElseGet(() -> inner(cell.blocks(), "<br>"));
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    private void figure(Figure figure) {
        lines.paragraph(MarkdownText.of(figure.chart().draw(ANY_WIDTH).sentence()));
        lines.paragraph(MarkdownText.of(figure.caption()));
    }

    private static String chips(ChipLine line) {
        return line.chips().stream().map(MarkdownText::of).collect(Collectors.joining(", "));
    }

    private void message(Message message) {
        String inner = inner(message.blocks(), "\n> \n> ");
        if (!inner.isBlank()) {
            lines.paragraph("> " + inner);
        }
    }

    private void signatures(SignatureLine line) {
        lines.paragraph(
                line.labels().stream()
                        .map(label -> "\\_\\_\\_\\_\\_\\_\\_\\_ " + MarkdownText.of(label))
                        .collect(Collectors.joining("   ")));
    }
}
