package org.plumbline.report.office;

import org.plumbline.chart.Drawing;
import org.plumbline.chart.Ink;
import org.plumbline.report.Block;
import org.plumbline.report.BulletList;
import org.plumbline.report.ChipLine;
import org.plumbline.report.Columns;
import org.plumbline.report.Contents;
import org.plumbline.report.Figure;
import org.plumbline.report.Gap;
import org.plumbline.report.Heading;
import org.plumbline.report.KeepTogether;
import org.plumbline.report.ListItem;
import org.plumbline.report.Message;
import org.plumbline.report.NumberedList;
import org.plumbline.report.PageBreak;
import org.plumbline.report.Paragraph;
import org.plumbline.report.Quote;
import org.plumbline.report.Rule;
import org.plumbline.report.SignatureLine;
import org.plumbline.report.Table;

import java.util.List;

/** Writes the blocks of a report as paragraphs, tables and pictures. */
final class WordBlocks {

    private final WordXml xml;
    private final WordText text;
    private final WordParagraphs paragraphs;
    private final WordPictures pictures;
    private final WordLists lists;
    private final WordContents contents;
    private final WordTables tables;

    WordBlocks(
            WordXml xml,
            WordText text,
            WordPictures pictures,
            WordLists lists,
            WordContents contents) {
        this.xml = xml;
        this.text = text;
        this.paragraphs = new WordParagraphs(xml);
        this.pictures = pictures;
        this.lists = lists;
        this.contents = contents;
        this.tables = new WordTables(xml, text, paragraphs, this);
    }

    void write(List<Block> blocks, WordPlace place) {
        blocks.forEach(block -> write(block, place));
    }

    private void write(Block block, WordPlace place) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph, place);
            case BulletList list ->
                    list(list.items(), WordStyle.LIST_BULLET, lists.bullets(), place);
            case NumberedList list ->
                    list(list.items(), WordStyle.LIST_NUMBER, lists.numbersFromOne(), place);
            case Table table -> tables.table(table, place);
            case Columns columns -> tables.columns(columns, place);
            case Figure figure -> figure(figure, place);
            case ChipLine line -> chips(line, place);
            case Quote quote -> quote(quote, place);
            case Message message -> tables.message(message, place);
            case Rule rule -> paragraphs.rule(rule.thick(), text.colour(Ink.BORDER));
            case Contents _ -> contents.write(xml, text);
            case PageBreak _ -> paragraphs.pageBreak();
            case KeepTogether together -> keep(together.blocks(), place);
            case SignatureLine line -> tables.signatures(line, place);
            case Gap gap -> paragraphs.gap(gap.points());
        }
    }

    private void heading(Heading heading) {
        paragraphs.begin(WordStyle.heading(heading.level()));
        text.write(heading.text());
        xml.end();
    }

    private void paragraph(Paragraph paragraph, WordPlace place) {
        paragraphs.begin(WordStyle.of(paragraph.role(), place.body()), place);
        text.write(paragraph.text());
        xml.end();
    }

    private void keep(List<Block> blocks, WordPlace place) {
        for (int at = 0; at < blocks.size(); at++) {
            write(blocks.get(at), at < blocks.size() - 1 ? place.keeping() : place);
        }
    }

    private void figure(Figure figure, WordPlace place) {
        Drawing drawing = figure.chart().draw(place.width() / WordPictures.POINTS);
        boolean captioned = !figure.caption().isBlank();
        paragraphs.begin(WordStyle.PICTURE, captioned ? place.keeping() : place);
        pictures.draw(drawing, place.width());
        xml.end();
        if (captioned) {
            paragraphs.begin(WordStyle.SMALL_QUIET, place);
            text.write(figure.caption());
            xml.end();
        }
    }

    private void chips(ChipLine line, WordPlace place) {
        paragraphs.begin(place.body(), place);
        line.chips().forEach(text::chip);
        xml.end();
    }

    private void quote(Quote quote, WordPlace place) {
        paragraphs.begin(WordStyle.QUOTE, place);
        text.write(quote.text());
        xml.end();
    }

    /** The first paragraph of an item carries its mark, what follows stands below it. */
    private void list(List<ListItem> items, WordStyle style, String number, WordPlace place) {
        for (ListItem item : items) {
            boolean first = true;
            for (Block block : item.blocks()) {
                if (block instanceof Paragraph paragraph) {
                    paragraphs.item(style, first ? number : "", place);
                    text.write(paragraph.text());
                    xml.end();
                } else {
                    write(block, place);
                }
                first = false;
            }
        }
    }
}
