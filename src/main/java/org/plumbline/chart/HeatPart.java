package org.plumbline.chart;

import java.util.List;

/**
 * Items of a {@link HeatMap} that belong together.
 *
 * @param title of their section; blank where items are sorted across sections
 */
public record HeatPart(String title, List<HeatLine> lines) {

    public HeatPart {
        lines = List.copyOf(lines);
    }
}
