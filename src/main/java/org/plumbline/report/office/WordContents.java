package org.plumbline.report.office;

import org.plumbline.report.Block;
import org.plumbline.report.Chapter;
import org.plumbline.report.Contents;
import org.plumbline.report.Link;
import org.plumbline.report.RichText;

import java.util.List;

/**
 * The list of chapters, each a link. It is a field: Word puts the page numbers in when it is told
 * to update the field.
 */
final class WordContents {

    private static final String FIELD = " TOC \\o \"1-1\" \\h \\z \\u ";

    private final List<Chapter> chapters;

    WordContents(List<Chapter> chapters) {
        this.chapters = chapters.stream().filter(WordContents::listed).toList();
    }

    /** The contents do not list themselves. */
    private static boolean listed(Chapter chapter) {
        return chapter.blocks().stream().noneMatch(WordContents::isContents);
    }

    private static boolean isContents(Block block) {
        return block instanceof Contents;
    }

    void write(WordXml xml, WordText text) {
        var paragraphs = new WordParagraphs(xml);
        for (int at = 0; at < chapters.size(); at++) {
            Chapter chapter = chapters.get(at);
            paragraphs.begin(WordStyle.CONTENTS);
            if (at == 0) {
                mark(xml, "begin");
                xml.begin("w:r").begin("w:instrText", "xml:space", "preserve");
                xml.characters(FIELD).end().end();
                mark(xml, "separate");
            }
            text.write(RichText.EMPTY.and(chapter.title(), new Link.ToChapter(chapter.anchor())));
            if (at == chapters.size() - 1) {
                mark(xml, "end");
            }
            xml.end();
        }
    }

    private static void mark(WordXml xml, String type) {
        xml.begin("w:r").empty("w:fldChar", "w:fldCharType", type).end();
    }
}
