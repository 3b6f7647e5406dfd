package org.plumbline.ui.support;

import org.plumbline.model.AssessmentId;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;

import java.util.Optional;

/** A place in the application that one can go to. */
public sealed interface Screen {

    /** All organisations and their assessments; on first start the welcome. */
    record Home() implements Screen {}

    /** What to ask, whom, and how private the answers are. */
    record Prepare(AssessmentId assessment) implements Screen {}

    /** Who is how far, and the ways in. */
    record Collect(AssessmentId assessment) implements Screen {}

    /**
     * The laptop changes hands: before a person's turn their own four digits are asked, after it
     * they are thanked. Nothing else can be reached.
     */
    record HandOver(AssessmentId assessment, ParticipantId participant) implements Screen {}

    /**
     * One person's private turn at answering, from the first picture to the last item.
     *
     * @param at the item to show; without one, where the turn was left
     */
    record Questionnaire(AssessmentId assessment, ParticipantId participant, Optional<ItemId> at)
            implements Screen {

        /** The turn where it was left. */
        public Questionnaire(AssessmentId assessment, ParticipantId participant) {
            this(assessment, participant, Optional.empty());
        }
    }

    /** What one person may want to look at again before handing in. */
    record Review(AssessmentId assessment, ParticipantId participant) implements Screen {}

    /**
     * The talk in the room: agenda, votes, reveal, what is agreed.
     *
     * @param goOn whether to go straight on where the workshop was left
     */
    record Discuss(AssessmentId assessment, boolean goOn) implements Screen {

        /** The agenda. */
        public Discuss(AssessmentId assessment) {
            this(assessment, false);
        }
    }

    /** What the answers say. */
    record Results(AssessmentId assessment) implements Screen {}

    /** What will be done, through plan, do, check and act. */
    record Act(AssessmentId assessment) implements Screen {}

    /** Makes the report. */
    record Report(AssessmentId assessment) implements Screen {}

    /** Assessments of one organisation side by side, and one organisation among others. */
    record Compare() implements Screen {}

    /** Look, brand, data and backup. */
    record Settings() implements Screen {}

    /** Whether one person has the window to themselves: no rail, no way to other screens. */
    default boolean privateTurn() {
        return switch (this) {
            case HandOver _, Questionnaire _, Review _ -> true;
            case Home _, Prepare _, Collect _, Discuss _ -> false;
            case Results _, Act _, Report _, Compare _, Settings _ -> false;
        };
    }

    /** The assessment this screen belongs to, if it belongs to one. */
    default Optional<AssessmentId> ofAssessment() {
        return switch (this) {
            case Home _, Compare _, Settings _ -> Optional.empty();
            case Prepare(AssessmentId id) -> Optional.of(id);
            case Collect(AssessmentId id) -> Optional.of(id);
            case HandOver(AssessmentId id, ParticipantId _) -> Optional.of(id);
            case Questionnaire(AssessmentId id, ParticipantId _, Optional<ItemId> _) ->
                    Optional.of(id);
            case Review(AssessmentId id, ParticipantId _) -> Optional.of(id);
            case Discuss(AssessmentId id, boolean _) -> Optional.of(id);
            case Results(AssessmentId id) -> Optional.of(id);
            case Act(AssessmentId id) -> Optional.of(id);
            case Report(AssessmentId id) -> Optional.of(id);
        };
    }
}
