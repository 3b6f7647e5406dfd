package org.plumbline.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Columns beside each other that may be divided, each between its own slices.
 *
 * @param before the room wanted above, in points
 * @param after the room wanted below
 * @param padding the room above and below the lanes inside each part
 * @param line a line below the last part
 * @param repeated the head of the table, for the top of each further page
 */
record SideBySide(
        double before,
        double after,
        double padding,
        Optional<Placed> line,
        Optional<Slice> repeated,
        List<Lane> lanes)
        implements Piece {

    /**
     * A column.
     *
     * @param x its left edge
     */
    record Lane(double x, List<Slice> slices) {

        Lane {
            slices = List.copyOf(slices);
        }

        Slice stacked() {
            return Slice.stack(slices).padded(x, 0, 0);
        }

        /** How many slices fit into a height without parting what keeps together. */
        int fitting(double height) {
            int fitting = 0;
            for (int count = 1; count <= slices.size(); count++) {
                if (Slice.height(slices.subList(0, count)) > height + TOLERANCE) {
                    break;
                }
                if (count == slices.size() || !slices.get(count - 1).keep()) {
                    fitting = count;
                }
            }
            return fitting;
        }

        Lane part(int from, int to) {
            return new Lane(x, slices.subList(from, to));
        }
    }

    /** What fits and what is left. */
    record Division(Slice part, Optional<SideBySide> rest) {}

    private static final double TOLERANCE = 0.01;

    SideBySide {
        lanes = List.copyOf(lanes);
    }

    /** All lanes as one slice. */
    Slice whole() {
        return slice(lanes, true);
    }

    /** The height of the smallest first part. */
    double leastHeight() {
        double least = 0;
        for (Lane lane : lanes) {
            int count = 1;
            while (count < lane.slices().size() && lane.slices().get(count - 1).keep()) {
                count++;
            }
            int shown = Math.min(count, lane.slices().size());
            least = Math.max(least, Slice.height(lane.slices().subList(0, shown)));
        }
        return least + 2 * padding;
    }

    /**
     * Divides at a height.
     *
     * @return empty if a lane cannot even begin there
     */
    Optional<Division> divide(double height) {
        var counts = new ArrayList<Integer>();
        for (Lane lane : lanes) {
            int count = lane.fitting(height - 2 * padding);
            if (count == 0 && !lane.slices().isEmpty()) {
                return Optional.empty();
            }
            counts.add(count);
        }
        return Optional.of(divide(counts));
    }

    /** Divides after the first slice of each lane, whatever its height. */
    Division divideAfterFirst() {
        return divide(lanes.stream().map(lane -> Math.min(1, lane.slices().size())).toList());
    }

    private Division divide(List<Integer> counts) {
        var first = new ArrayList<Lane>();
        var rest = new ArrayList<Lane>();
        for (int i = 0; i < lanes.size(); i++) {
            Lane lane = lanes.get(i);
            first.add(lane.part(0, counts.get(i)));
            rest.add(lane.part(counts.get(i), lane.slices().size()));
        }
        boolean done = rest.stream().allMatch(lane -> lane.slices().isEmpty());
        Optional<SideBySide> left =
                done
                        ? Optional.empty()
                        : Optional.of(new SideBySide(before, after, padding, line, repeated, rest));
        return new Division(slice(first, done), left);
    }

    private Slice slice(List<Lane> shown, boolean last) {
        var content = new ArrayList<Placed>();
        double height = 0;
        for (Lane lane : shown) {
            Slice stacked = lane.stacked().padded(0, padding, padding);
            content.addAll(stacked.content());
            height = Math.max(height, stacked.height());
        }
        if (last && line.isPresent()) {
            content.add(line.get().moved(0, height));
        }
        return new Slice(before, height, last ? after : 0, false, repeated, content);
    }
}
