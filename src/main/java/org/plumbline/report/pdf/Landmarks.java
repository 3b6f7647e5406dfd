package org.plumbline.report.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where chapters and headings have come to stand, and which areas lead there. */
final class Landmarks {

    /** A line of the outline. */
    record Bookmark(String title, int level, PDPageXYZDestination destination) {}

    /** An area to click. */
    record Area(PdfPage page, PDRectangle rectangle, Fragment.Click click) {}

    private final Map<String, Integer> pages;
    private final Map<String, PDPageXYZDestination> destinations = new HashMap<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();

    /**
     * @param pages the first page of each chapter by its anchor, counted from 1
     */
    Landmarks(Map<String, Integer> pages) {
        this.pages = Map.copyOf(pages);
    }

    /** The first page of a chapter, counted from 1. */
    int pageOf(String anchor) {
        return pages.getOrDefault(anchor, 0);
    }

    void target(PdfPage page, double y, Fragment.Target target) {
        var destination = new PDPageXYZDestination();
        destination.setPage(page.page());
        destination.setLeft(0);
        destination.setTop((int) Math.ceil(y + 12));
        bookmarks.add(new Bookmark(target.title(), target.level(), destination));
        target.anchor().ifPresent(anchor -> destinations.put(anchor, destination));
    }

    void click(PdfPage page, PDRectangle rectangle, Fragment.Click click) {
        areas.add(new Area(page, rectangle, click));
    }

    Optional<PDPageXYZDestination> destination(String anchor) {
        return Optional.ofNullable(destinations.get(anchor));
    }

    List<Bookmark> bookmarks() {
        return Collections.unmodifiableList(bookmarks);
    }

    List<Area> areas() {
        return Collections.unmodifiableList(areas);
    }
}
