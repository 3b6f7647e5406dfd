package org.plumbline.report.pdf;

import org.plumbline.report.Block;
import org.plumbline.report.BulletList;
import org.plumbline.report.Cell;
import org.plumbline.report.Chapter;
import org.plumbline.report.ChipLine;
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
import org.plumbline.report.ReportDocument;
import org.plumbline.report.RichText;
import org.plumbline.report.Row;
import org.plumbline.report.Rule;
import org.plumbline.report.SignatureLine;
import org.plumbline.report.Table;

import java.util.ArrayList;
import java.util.List;

/** Every text of a report that must be found in its file, in reading order. */
final class DocumentWords {

    private final List<String> words = new ArrayList<>();

    private DocumentWords() {}

    static List<String> of(ReportDocument document) {
        var words = new DocumentWords();
        document.chapters().forEach(words::chapter);
        return words.words.stream().map(DocumentWords::squeezed).filter(w -> !w.isEmpty()).toList();
    }

    /** A text without any space, as lines are broken at spaces. */
    static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    private void chapter(Chapter chapter) {
        words.add(chapter.eyebrow());
        words.add(chapter.title());
        chapter.blocks().forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading -> words.add(heading.text());
            case Paragraph paragraph -> rich(paragraph.text());
            case BulletList list -> list.items().forEach(this::item);
            case NumberedList list -> list.items().forEach(this::item);
            case Table table -> table(table);
            case Columns columns ->
                    columns.parts().forEach(part -> part.blocks().forEach(this::block));
            case Figure figure -> words.add(figure.caption());
            case ChipLine ignored -> {}
            case Quote quote -> words.add(quote.text());
            case Message message -> message.blocks().forEach(this::block);
            case Rule ignored -> {}
            case Contents ignored -> {}
            case PageBreak ignored -> {}
            case KeepTogether kept -> kept.blocks().forEach(this::block);
            case SignatureLine line -> words.addAll(line.labels());
            case Gap ignored -> {}
        }
    }

    private void item(ListItem item) {
        item.blocks().forEach(this::block);
    }

    private void table(Table table) {
        words.add(table.caption());
        table.columns().forEach(column -> words.add(column.head()));
        table.rows().forEach(this::row);
    }

    private void row(Row row) {
        row.cells().forEach(this::cell);
    }

    private void cell(Cell cell) {
        cell.field().map(HeatField::text).ifPresent(words::add);
        cell.blocks().forEach(this::block);
    }

    private void rich(RichText text) {
        words.add(text.text());
    }
}
