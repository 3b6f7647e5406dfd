package org.plumbline.report.pdf;

import org.plumbline.report.Chapter;
import org.plumbline.report.ReportDocument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A report divided into pages.
 *
 * @param chapterPages the first page of each chapter by its anchor, counted from 1
 * @param structure the root of the structure tree, not yet filled with painted content
 */
record Book(
        List<PageContent> pages,
        Map<String, Integer> chapterPages,
        Tag structure,
        Typesetter typesetter) {

    static Book of(ReportDocument report, FontLibrary fonts) {
        Set<String> anchors =
                report.chapters().stream().map(Chapter::anchor).collect(Collectors.toSet());
        var typesetter = new Typesetter(fonts, anchors);
        Tag structure = Tag.document();
        var covers = new CoverMeasure(typesetter, Frame.cover(report.paper()));
        var pages = new ArrayList<PageContent>();
        report.cover()
                .map(cover -> covers.pages(cover, report.brand(), structure.child("Sect")))
                .ifPresent(pages::addAll);
        var chapterPages = new LinkedHashMap<String, Integer>();
        var chapters = new ChapterMeasure(report, typesetter);
        for (Chapter chapter : report.chapters()) {
            chapterPages.put(chapter.anchor(), pages.size() + 1);
            ChapterMeasure.Laid laid = chapters.lay(chapter);
            structure.add(laid.section());
            pages.addAll(laid.pages());
        }
        return new Book(List.copyOf(pages), chapterPages, structure, typesetter);
    }
}
