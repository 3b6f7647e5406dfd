package org.plumbline.chart;

import org.plumbline.scoring.Distribution;

import java.util.List;
import java.util.stream.IntStream;

/** A distribution as charts walk along it. */
record Votes(Distribution distribution) {

    int lowest() {
        return distribution.lowest();
    }

    int highest() {
        return lowest() + size() - 1;
    }

    int size() {
        return distribution.votes().size();
    }

    int at(int level) {
        return distribution.at(level);
    }

    int total() {
        return distribution.total();
    }

    /** How many chose the most chosen level. */
    int most() {
        return distribution.votes().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    List<Integer> levels() {
        return IntStream.rangeClosed(lowest(), highest()).boxed().toList();
    }

    /** The levels somebody chose, rising. */
    List<Integer> chosen() {
        return levels().stream().filter(level -> at(level) > 0).toList();
    }
}
