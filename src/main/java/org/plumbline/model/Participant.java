package org.plumbline.model;

/**
 * A member of the leadership team who answers.
 *
 * @param name the person's name as the facilitator wrote it; never shown beside an answer
 * @param role the person's office, such as "Finance"; may be blank
 * @param group the group for subgroup views; may be blank, then the person is in no group
 * @param ceo whether this is the chief executive; at most one in an assessment
 */
public record Participant(ParticipantId id, String name, String role, String group, boolean ceo) {

    public Participant {
        Check.text(name, "The name of a participant");
    }
}
