package org.plumbline.report.pdf;

import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The bookmarks of a file: chapters, and the headings marked for it below them. */
final class Outline {

    private record Branch(int level, PDOutlineNode node) {}

    private Outline() {}

    static PDDocumentOutline of(List<Landmarks.Bookmark> bookmarks) {
        var outline = new PDDocumentOutline();
        Deque<Branch> path = new ArrayDeque<>();
        path.push(new Branch(0, outline));
        for (Landmarks.Bookmark bookmark : bookmarks) {
            while (path.element().level() >= bookmark.level()) {
                path.pop();
            }
            var item = new PDOutlineItem();
            item.setTitle(CleanText.oneLine(bookmark.title()));
            item.setDestination(bookmark.destination());
            path.element().node().addLast(item);
            path.push(new Branch(bookmark.level(), item));
        }
        return outline;
    }
}
