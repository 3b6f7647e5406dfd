package org.plumbline.model;

import java.util.List;

/** What priorities are made from besides the scores: importance and effort (method 6.1). */
public record Weighing(List<ImportanceRating> importance, List<EffortEstimate> effort) {

    /** Nothing was weighed yet. */
    public static final Weighing NONE = new Weighing(List.of(), List.of());

    public Weighing {
        importance = List.copyOf(importance);
        effort = List.copyOf(effort);
        Check.unique(
                importance,
                rating -> new Rated(rating.participant(), rating.section()),
                "An importance rating of the same participant and section");
        Check.unique(effort, EffortEstimate::section, "An effort of the same section");
    }

    private record Rated(ParticipantId participant, SectionId section) {}
}
