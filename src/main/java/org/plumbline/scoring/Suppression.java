package org.plumbline.scoring;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Complementary suppression (method 3.6, decision 4): parts of a whole that is shown must not be
 * worked out by subtraction.
 */
final class Suppression {

    private Suppression() {}

    /**
     * The parts to hide: those smaller than the floor and, while the hidden people together number
     * fewer than the floor, the smallest visible part as well (of equal ones the first by name).
     *
     * @param sizes people in each part
     * @param floor fewest people, k in the method
     * @param unseen people of the whole who are in no part that could be shown
     */
    static <K extends Comparable<K>> Set<K> hidden(Map<K, Integer> sizes, int floor, int unseen) {
        Map<K, Integer> visible = new TreeMap<>(sizes);
        Set<K> hidden = new TreeSet<>();
        int people = unseen;
        for (Map.Entry<K, Integer> part : sizes.entrySet()) {
            if (part.getValue() < floor) {
                hidden.add(part.getKey());
                visible.remove(part.getKey());
                people += part.getValue();
            }
        }
        while (people > 0 && people < floor && !visible.isEmpty()) {
            Map.Entry<K, Integer> smallest = smallest(visible);
            people += smallest.getValue();
            hidden.add(smallest.getKey());
            visible.remove(smallest.getKey());
        }
        return hidden;
    }

    /** The hidden parts and the smallest visible one with people in it. */
    static <K extends Comparable<K>> Set<K> hiddenWithNext(Map<K, Integer> sizes, Set<K> hidden) {
        Map<K, Integer> visible = new TreeMap<>(sizes);
        visible.keySet().removeAll(hidden);
        Set<K> more = new TreeSet<>(hidden);
        if (!visible.isEmpty()) {
            more.add(smallest(visible).getKey());
        }
        return more;
    }

    private static <K extends Comparable<K>> Map.Entry<K, Integer> smallest(
            Map<K, Integer> visible) {
        return Collections.min(
                visible.entrySet(),
                Map.Entry.<K, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
    }
}
