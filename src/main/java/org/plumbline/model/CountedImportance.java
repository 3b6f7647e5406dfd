package org.plumbline.model;

import java.util.List;

/**
 * Answers to the importance question of method 6.1 that were counted in the room without persons.
 *
 * @param ratings how many chose each of the ratings 1 to 5, five counts
 */
public record CountedImportance(SectionId section, List<Integer> ratings) {

    /** The ratings run from 1 to this one. */
    public static final int HIGHEST = 5;

    public CountedImportance {
        ratings = List.copyOf(ratings);
        Check.require(ratings.size() == HIGHEST, "There must be a count for each rating");
        ratings.forEach(n -> Check.range(n, 0, 1000, "A count of ratings"));
    }
}
