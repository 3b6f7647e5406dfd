package org.plumbline.model;

/**
 * A participant's answer to "How much would customers notice if this got clearly better within a
 * year?" (method 6.1).
 *
 * @param rating 1 not at all, 2 a little, 3 clearly, 4 strongly, 5 it would change why they choose
 *     us
 */
public record ImportanceRating(ParticipantId participant, SectionId section, int rating) {

    public ImportanceRating {
        Check.range(rating, 1, 5, "An importance rating");
    }

    /** What makes a rating one: a person rates a section once. */
    public Key key() {
        return new Key(participant, section);
    }

    /** Identity of an importance rating within an assessment. */
    public record Key(ParticipantId participant, SectionId section) {}
}
