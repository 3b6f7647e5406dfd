package org.plumbline.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What stands on a page: fragments at their places from the top left corner of the paper. */
final class PageContent {

    private final boolean cover;
    private final List<Placed> placed = new ArrayList<>();

    PageContent(boolean cover) {
        this.cover = cover;
    }

    /** Whether it is a page of the cover, without a foot. */
    boolean cover() {
        return cover;
    }

    void add(Slice slice, double x, double y) {
        slice.content().forEach(fragment -> placed.add(fragment.moved(x, y)));
    }

    List<Placed> placed() {
        return Collections.unmodifiableList(placed);
    }
}
