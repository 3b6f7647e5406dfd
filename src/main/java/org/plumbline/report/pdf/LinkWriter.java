package org.plumbline.report.pdf;

import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.plumbline.report.Link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Makes areas to click out of what was painted, each known to the structure tree. */
final class LinkWriter {

    private final Landmarks landmarks;
    private int key;

    /**
     * @param firstKey the first number in the parent tree that no page has taken
     */
    LinkWriter(Landmarks landmarks, int firstKey) {
        this.landmarks = landmarks;
        this.key = firstKey;
    }

    void write() {
        for (Landmarks.Area area : landmarks.areas()) {
            action(area.click().link()).ifPresent(action -> write(area, action));
        }
    }

    private void write(Landmarks.Area area, PDAction action) {
        var link = new PDAnnotationLink();
        link.setRectangle(area.rectangle());
        link.setAction(action);
        link.setContents(CleanText.oneLine(area.click().words()));
        link.setPrinted(true);
        var border = new PDBorderStyleDictionary();
        border.setWidth(0);
        link.setBorderStyle(border);
        link.setStructParent(key++);
        area.click().content().link(area.page().index(), link);
        try {
            area.page().page().getAnnotations().add(link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<PDAction> action(Link link) {
        return switch (link) {
            case Link.ToWeb web -> {
                var action = new PDActionURI();
                action.setURI(web.address().toASCIIString());
                yield Optional.of(action);
            }
            case Link.ToChapter(String anchor) ->
                    landmarks
                            .destination(anchor)
                            .map(
                                    destination -> {
                                        var action = new PDActionGoTo();
                                        action.setDestination(destination);
                                        return action;
                                    });
        };
    }
}
