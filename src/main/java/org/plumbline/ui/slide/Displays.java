package org.plumbline.ui.slide;

import javafx.geometry.Rectangle2D;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The displays there are, by the area they show. Two that show the same area are one: what stands
 * on one of them is seen on both.
 *
 * @param areas at least one, the primary display first; none twice
 */
record Displays(List<Rectangle2D> areas) {

    Displays {
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("There must be a display");
        }
        areas = apart(areas);
    }

    private static List<Rectangle2D> apart(List<Rectangle2D> all) {
        List<Rectangle2D> apart = new ArrayList<>();
        for (Rectangle2D area : all) {
            if (apart.stream().noneMatch(other -> mirrors(area, other))) {
                apart.add(area);
            }
        }
        return List.copyOf(apart);
    }

    private static boolean mirrors(Rectangle2D one, Rectangle2D other) {
        double smaller =
                Math.min(one.getWidth() * one.getHeight(), other.getWidth() * other.getHeight());
        return shared(one, other) > smaller / 2;
    }

    /** Whether the room sees whatever the facilitator sees. */
    boolean only() {
        return areas.size() == 1;
    }

    /** The display a window is on: the one that shows most of it, else the primary. */
    Rectangle2D of(Rectangle2D window) {
        Rectangle2D most = areas.getFirst();
        for (Rectangle2D area : areas) {
            if (shared(area, window) > shared(most, window)) {
                most = area;
            }
        }
        return most;
    }

    /**
     * The display for the room: the first on which the facilitator's window is not, else the only
     * one.
     *
     * @param console the facilitator's window; absent if it is not known
     */
    Rectangle2D forRoom(Optional<Rectangle2D> console) {
        return besides(console.map(this::of).orElse(areas.getFirst()));
    }

    /** The first display besides this one, or this one where it is the only one. */
    Rectangle2D besides(Rectangle2D taken) {
        return areas.stream().filter(area -> !area.equals(taken)).findFirst().orElse(taken);
    }

    private static double shared(Rectangle2D one, Rectangle2D other) {
        double width =
                Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height =
                Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}
