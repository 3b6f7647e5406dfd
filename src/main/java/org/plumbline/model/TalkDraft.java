package org.plumbline.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the facilitator is writing down while the team talks about an item. It counts only once it
 * is recorded.
 *
 * @param level the level the team leans to, if one was chosen
 * @param reason why this level, in a sentence; may be blank
 * @param grade the evidence grade 0 to 3, if one was chosen
 * @param evidence what was seen; may be blank
 * @param action what somebody will do; may be blank
 */
public record TalkDraft(
        OptionalInt level,
        String reason,
        OptionalInt grade,
        String evidence,
        String action,
        Optional<ParticipantId> owner,
        Optional<LocalDate> due) {

    /** Nothing is written yet. */
    public static final TalkDraft EMPTY =
            new TalkDraft(
                    OptionalInt.empty(),
                    "",
                    OptionalInt.empty(),
                    "",
                    "",
                    Optional.empty(),
                    Optional.empty());

    public TalkDraft {
        grade.ifPresent(value -> Check.range(value, 0, 3, "An evidence grade"));
    }

    /** This draft with a level and the reason for it. */
    public TalkDraft withLevel(OptionalInt newLevel, String newReason) {
        return new TalkDraft(newLevel, newReason, grade, evidence, action, owner, due);
    }

    /** This draft with an evidence grade and what was seen. */
    public TalkDraft withEvidence(OptionalInt newGrade, String newEvidence) {
        return new TalkDraft(level, reason, newGrade, newEvidence, action, owner, due);
    }

    /** This draft with an action. */
    public TalkDraft withAction(
            String newAction, Optional<ParticipantId> newOwner, Optional<LocalDate> newDue) {
        return new TalkDraft(level, reason, grade, evidence, newAction, newOwner, newDue);
    }
}
