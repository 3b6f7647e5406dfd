package org.plumbline.chart;

import java.util.List;

/**
 * Where the parts of a {@link HeatMap} stand at one width, to be pointed at.
 *
 * @param fields by line and column
 * @param bands of the lines, from edge to edge
 * @param heads of the columns, the head of agreement last
 * @param items the head above the items
 */
public record HeatPlaces(
        List<List<HeatPlace>> fields,
        List<HeatPlace> bands,
        List<HeatPlace> heads,
        HeatPlace items) {

    public HeatPlaces {
        fields = fields.stream().map(List::copyOf).toList();
        bands = List.copyOf(bands);
        heads = List.copyOf(heads);
    }
}
