package org.plumbline.chart;

import java.util.Optional;

/** How an area is painted: its fill first, then its edge. At least one of them is there. */
public record Paint(Optional<Ink> fill, Optional<Stroke> edge) {

    public Paint {
        if (fill.isEmpty() && edge.isEmpty()) {
            throw new IllegalArgumentException("An area needs a fill or an edge");
        }
    }

    public static Paint fill(Ink ink) {
        return new Paint(Optional.of(ink), Optional.empty());
    }

    public static Paint edge(Stroke stroke) {
        return new Paint(Optional.empty(), Optional.of(stroke));
    }

    public static Paint of(Ink fill, Stroke edge) {
        return new Paint(Optional.of(fill), Optional.of(edge));
    }
}
