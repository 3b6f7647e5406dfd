package org.plumbline.report.pdf;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Says for everything painted on a page where it belongs: to an element of the structure tree, or
 * to nothing that is read. Neighbours that belong together share one stretch of marked content.
 */
final class Marker {

    private enum Open {
        NOTHING,
        CONTENT,
        ARTIFACT
    }

    private final ContentStream stream;
    private final int page;
    private final List<Tag> parents = new ArrayList<>();
    private Open open = Open.NOTHING;
    private @Nullable TagContent content;

    Marker(ContentStream stream, int page) {
        this.stream = stream;
        this.page = page;
    }

    /** What follows belongs to an element. */
    void content(TagContent next) {
        if (open == Open.CONTENT && content == next) {
            return;
        }
        close();
        stream.beginMarked(next.owner().type(), parents.size());
        next.mark(page, parents.size());
        parents.add(next.owner());
        content = next;
        open = Open.CONTENT;
    }

    /** What follows only adorns. */
    void artifact() {
        if (open != Open.ARTIFACT) {
            close();
            stream.beginArtifact();
            open = Open.ARTIFACT;
        }
    }

    void close() {
        if (open != Open.NOTHING) {
            stream.endMarked();
        }
        open = Open.NOTHING;
        content = null;
    }

    /** The elements that the marked content of the page belongs to, by its number. */
    List<Tag> parents() {
        return List.copyOf(parents);
    }
}
