package org.plumbline.model;

/**
 * A member of the leadership team who answers.
 *
 * @param name the person's name as the facilitator wrote it; never shown beside an answer
 * @param role the person's office, such as "Finance"; may be blank
 * @param group the group for subgroup views; may be blank, then the person is in no group
 * @param ceo whether this is the chief executive; at most one in an assessment
 * @param joinedLate whether the person came to the workshop when answers were no longer collected;
 *     among the members who are asked for an item (method 3.6) then only where they voted on it
 */
public record Participant(
        ParticipantId id, String name, String role, String group, boolean ceo, boolean joinedLate) {

    public Participant {
        Check.text(name, "The name of a participant");
    }

    /** A member from the beginning. */
    public Participant(ParticipantId id, String name, String role, String group, boolean ceo) {
        this(id, name, role, group, ceo, false);
    }

    /** This person as one who is asked for everything, or only for what they come in time for. */
    public Participant joinedLate(boolean late) {
        return new Participant(id, name, role, group, ceo, late);
    }
}
