package org.plumbline.model;

import java.util.List;

/**
 * What priorities are made from besides the scores: importance and effort (method 6.1).
 *
 * @param importance of persons, at most one rating for each person and section
 * @param effort at most one for each section
 * @param counted importance without persons, at most one count for each section
 */
public record Weighing(
        List<ImportanceRating> importance,
        List<EffortEstimate> effort,
        List<CountedImportance> counted) {

    /** Nothing was weighed yet. */
    public static final Weighing NONE = new Weighing(List.of(), List.of());

    public Weighing {
        importance = List.copyOf(importance);
        effort = List.copyOf(effort);
        counted = List.copyOf(counted);
        Check.unique(
                importance,
                ImportanceRating::key,
                "An importance rating of the same participant and section");
        Check.unique(effort, EffortEstimate::section, "An effort of the same section");
        Check.unique(counted, CountedImportance::section, "A count of the same section");
    }

    /** What persons rated and the team estimated. */
    public Weighing(List<ImportanceRating> importance, List<EffortEstimate> effort) {
        this(importance, effort, List.of());
    }
}
