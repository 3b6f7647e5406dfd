package org.plumbline.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * Votes by level, without names: the dots (method 4.3).
 *
 * @param lowest the lowest level of the scale
 * @param votes the number of votes on each level, lowest level first
 */
public record Distribution(int lowest, List<Integer> votes) {

    /**
     * Neighbouring levels that all have votes, for the counting sentence of design 5: "Six say 1 or
     * 2. Two say 4."
     *
     * @param from the lowest level of the run
     * @param to the highest level of the run
     * @param votes the votes on all of them
     */
    public record Run(int from, int to, int votes) {}

    public Distribution {
        votes = List.copyOf(votes);
    }

    /** The votes on a level; 0 for a level that is not on the scale. */
    public int at(int level) {
        int index = level - lowest;
        return index >= 0 && index < votes.size() ? votes.get(index) : 0;
    }

    /** All votes. */
    public int total() {
        return votes.stream().mapToInt(Integer::intValue).sum();
    }

    /** The runs of neighbouring levels with votes, lowest first. */
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        while (start < votes.size()) {
            int end = endOfRun(start);
            if (end > start) {
                int count = votes.subList(start, end).stream().mapToInt(Integer::intValue).sum();
                runs.add(new Run(lowest + start, lowest + end - 1, count));
            }
            start = end + 1;
        }
        return List.copyOf(runs);
    }

    private int endOfRun(int start) {
        int end = start;
        while (end < votes.size() && votes.get(end) > 0) {
            end++;
        }
        return end;
    }
}
