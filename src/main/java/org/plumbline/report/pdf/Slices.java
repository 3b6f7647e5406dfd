package org.plumbline.report.pdf;

import java.util.ArrayList;
import java.util.List;

/** What is done with the slices of one block. */
final class Slices {

    private Slices() {}

    /** All but the last keep with what follows; the last keeps with the next block. */
    static List<Slice> keepAll(List<Slice> slices) {
        return slices.stream().map(slice -> slice.keeping(true)).toList();
    }

    /** Neither the first line of a paragraph nor its last stands alone on a page. */
    static List<Slice> withoutWidows(List<Slice> lines) {
        var kept = new ArrayList<>(lines);
        for (int i : new int[] {0, lines.size() - 2}) {
            if (i >= 0 && i < lines.size() - 1) {
                kept.set(i, kept.get(i).keeping(true));
            }
        }
        return kept;
    }

    /** The same slices with room below the last. */
    static List<Slice> ending(List<Slice> slices, double after) {
        if (slices.isEmpty()) {
            return slices;
        }
        var ended = new ArrayList<>(slices);
        Slice last = ended.removeLast();
        ended.add(last.around(last.before(), after));
        return ended;
    }
}
