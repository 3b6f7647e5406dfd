package org.plumbline.chart;

import org.plumbline.scoring.PairedChange;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Where one thing stood in several assessments, and what may be said of its change.
 *
 * @param label what it is called
 * @param values its value in each assessment, oldest first, in points; absent where hidden
 * @param difference by how many points the latest differs from the one compared with
 * @param said what may be said about that
 * @param withoutAction whether it rose without a recorded action
 */
public record ChangeRow(
        String label,
        List<OptionalDouble> values,
        OptionalDouble difference,
        PairedChange said,
        boolean withoutAction) {

    public ChangeRow {
        values = List.copyOf(values);
    }
}
