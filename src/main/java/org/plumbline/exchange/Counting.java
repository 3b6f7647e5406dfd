package org.plumbline.exchange;

import org.plumbline.catalogue.Expected;

import java.util.List;

/** Counts of votes and ratings in an assessment file. */
final class Counting {

    private static final int MOST = 1000;

    private Counting() {}

    static Expected<Integer> votes() {
        return Expected.integer(0, MOST);
    }

    static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
