package org.plumbline.model;

/**
 * One thing on the agenda of a workshop.
 *
 * @param id stays the same while the entry is moved about
 * @param minutes planned for it, 1 to 240
 * @param spentSeconds spent on it so far
 * @param done whether the facilitator has gone past it
 */
public record AgendaEntry(String id, Topic topic, int minutes, int spentSeconds, boolean done) {

    /** What an entry is about. */
    public sealed interface Topic {

        /** The talk about an item. */
        record ItemTalk(ItemId item, Why why, Talk talk) implements Topic {}

        /** A part of the workshop that is about no single item. */
        record Part(Kind kind) implements Topic {}
    }

    /** Why an item is on the agenda (method 4.4, design 05c). */
    public enum Why {
        /** One easy item to begin with: close together. */
        EASY,
        /** Two camps. */
        SPLIT,
        /** Far apart. */
        SPREAD,
        /** CEO and team see it differently, shown with consent. */
        CEO,
        /** Many do not know. */
        UNKNOWN,
        /** One sees something else. */
        LONE,
        /** Low, and the team agrees. */
        LOW,
        /** The facilitator put it there. */
        CHOSEN
    }

    /** The parts of the ready-made plans (method 7.2 and 7.3). */
    public enum Kind {
        /** Purpose, rules, consent. */
        OPENING,
        /** The questionnaires as bars and where the team is apart; no stage yet. */
        FIRST_PICTURE,
        /** The team's view of the CEO's commitment, the gap with consent. */
        CEO_COMMITMENT,
        /** A pause. */
        BREAK,
        /** All high claims: show it or lower it. */
        EVIDENCE_CHECK,
        /** Stage and gates, importance votes, matrix, choice. */
        PRIORITIES,
        /** Owner, date, first measure, what stops. */
        ACTIONS,
        /** One word each, date of the check. */
        CLOSING
    }

    public AgendaEntry {
        Check.id(id, "An agenda entry id");
        Check.range(minutes, 1, 240, "Planned minutes");
        Check.require(spentSeconds >= 0, "Time spent must not be negative");
    }

    /** An entry nobody has come to yet. */
    public static AgendaEntry planned(String id, Topic topic, int minutes) {
        return new AgendaEntry(id, topic, minutes, 0, false);
    }

    /** This entry about something else. */
    public AgendaEntry with(Topic newTopic) {
        return new AgendaEntry(id, newTopic, minutes, spentSeconds, done);
    }

    /** This entry with other planned minutes. */
    public AgendaEntry withMinutes(int newMinutes) {
        return new AgendaEntry(id, topic, newMinutes, spentSeconds, done);
    }

    /** This entry with more time spent on it. */
    public AgendaEntry spending(int seconds) {
        return new AgendaEntry(id, topic, minutes, spentSeconds + seconds, done);
    }

    /** This entry gone past, or to be come to again. */
    public AgendaEntry done(boolean isDone) {
        return new AgendaEntry(id, topic, minutes, spentSeconds, isDone);
    }
}
