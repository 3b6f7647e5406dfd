package org.plumbline.report.office;

import org.plumbline.report.Chapter;
import org.plumbline.report.Cover;
import org.plumbline.report.Logo;
import org.plumbline.report.ReportDocument;

import java.util.Optional;

/** Writes the cover and how each chapter begins. */
final class WordChapters {

    private static final double LOGO_WIDTH = 150;
    private static final double LOGO_HEIGHT = 36;

    private final WordXml xml;
    private final WordText text;
    private final WordLinks links;
    private final WordPictures pictures;
    private final WordParagraphs paragraphs;

    WordChapters(WordXml xml, WordText text, WordLinks links, WordPictures pictures) {
        this.xml = xml;
        this.text = text;
        this.links = links;
        this.pictures = pictures;
        this.paragraphs = new WordParagraphs(xml);
    }

    /** The first page, if the report has one. */
    void cover(ReportDocument document) {
        document.cover().ifPresent(cover -> cover(document, cover));
    }

    private void cover(ReportDocument document, Cover cover) {
        brand(document);
        paragraphs.gap(110);
        line(WordStyle.EYEBROW, cover.eyebrow());
        line(WordStyle.TITLE, cover.title());
        line(WordStyle.SUBTITLE, cover.organisation());
        line(WordStyle.SUBTITLE, cover.team());
        paragraphs.gap(24);
        cover.facts().forEach(fact -> line(WordStyle.NORMAL, fact));
        paragraphs.gap(24);
        cover.notes().forEach(note -> line(WordStyle.SMALL_QUIET, note));
    }

    private void brand(ReportDocument document) {
        document.brand()
                .ifPresent(
                        brand -> {
                            Optional<LogoPicture> logo = brand.logo().flatMap(LogoPicture::of);
                            if (logo.isPresent()) {
                                logo(logo.get(), brand.logo().orElseThrow());
                            } else {
                                line(WordStyle.SUBTITLE, brand.name());
                            }
                        });
    }

    private void logo(LogoPicture picture, Logo logo) {
        double scale = picture.scale(LOGO_WIDTH, LOGO_HEIGHT);
        paragraphs.begin(WordStyle.PICTURE);
        pictures.put(
                logo.png(), logo.alternative(), picture.width() * scale, picture.height() * scale);
        xml.end();
    }

    private void line(WordStyle style, String words) {
        if (!words.isBlank()) {
            paragraphs.begin(style);
            text.write(words);
            xml.end();
        }
    }

    /** The heading of a chapter, with the place that links lead to. */
    void begin(Chapter chapter, boolean first) {
        boolean eyebrow = !chapter.eyebrow().isBlank();
        if (eyebrow) {
            begin(WordStyle.EYEBROW, first);
            text.write(chapter.eyebrow());
            xml.end();
        }
        begin(WordStyle.HEADING_1, first || eyebrow);
        String name = links.bookmark(chapter.anchor()).orElseThrow();
        String id = name.replaceAll("\\D", "");
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", name);
        text.write(chapter.title());
        xml.empty("w:bookmarkEnd", "w:id", id).end();
        chapter.chip()
                .ifPresent(
                        chip -> {
                            paragraphs.begin(WordStyle.NORMAL);
                            text.chip(chip);
                            xml.end();
                        });
    }

    private void begin(WordStyle style, boolean samePage) {
        if (samePage) {
            paragraphs.begin(style);
        } else {
            paragraphs.beginOnNewPage(style);
        }
    }
}
