package org.plumbline.report.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A place in the structure tree for what is painted: text, a chart, a link to click. */
final class TagContent implements TagNode {

    /** A stretch of marked content on a page. */
    record Marked(int page, int id) {}

    /** A link on a page. */
    record Linked(int page, PDAnnotationLink annotation) {}

    private final Tag owner;
    private final List<Marked> marked = new ArrayList<>();
    private final List<Linked> linked = new ArrayList<>();
    private @Nullable PDRectangle bounds;

    TagContent(Tag owner) {
        this.owner = owner;
    }

    Tag owner() {
        return owner;
    }

    void mark(int page, int id) {
        marked.add(new Marked(page, id));
    }

    void link(int page, PDAnnotationLink annotation) {
        linked.add(new Linked(page, annotation));
    }

    /** Where a figure came to stand on its page. */
    void bounds(PDRectangle rectangle) {
        bounds = rectangle;
    }

    List<Marked> marked() {
        return Collections.unmodifiableList(marked);
    }

    List<Linked> linked() {
        return Collections.unmodifiableList(linked);
    }

    Optional<PDRectangle> bounds() {
        return Optional.ofNullable(bounds);
    }
}
