package org.plumbline.workshop;

import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.SectionId;
import org.plumbline.scoring.Apart;
import org.plumbline.scoring.CeoResult;
import org.plumbline.scoring.EvidenceResult;
import org.plumbline.scoring.PriorityResult;
import org.plumbline.scoring.StageResult;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What a part of the agenda shows of the whole result; only what it is about. */
public sealed interface Overview {

    /**
     * The questionnaires as bars, best first, and where the team stands apart; no stage yet (method
     * 7.2).
     */
    record FirstPicture(List<Bar> bars, Apart apart) implements Overview {

        public FirstPicture {
            bars = List.copyOf(bars);
        }
    }

    /**
     * One questionnaire.
     *
     * @param score 0..100; absent with too few answers
     * @param people how many stand behind it
     */
    record Bar(QuestionnaireId questionnaire, OptionalDouble score, int people) {}

    /** The team's view of the CEO's commitment, the CEO's own beside it with consent. */
    record CeoCommitment(CeoResult result, List<SectionBar> facets) implements Overview {

        public CeoCommitment {
            facets = List.copyOf(facets);
        }
    }

    /** One section with the team's score, 0..100; absent with too few answers. */
    record SectionBar(SectionId section, OptionalDouble score, int people) {}

    /** All high claims and what they rest on (G5, method 3.5). */
    record EvidenceCheck(EvidenceResult evidence) implements Overview {}

    /**
     * Stage and gates, and what to do first (method 6).
     *
     * @param index the displayed index; absent without one
     * @param low sections that scored below 70, at least the ten lowest (method 6.1), lowest first
     * @param ratings how many people's importance ratings are in
     * @param stillToRate who has not rated by name; nobody once counted ratings are in or the
     *     ranking was shown
     * @param late who is in the room and is asked no more, because the ranking was shown before:
     *     what it changed would tell the rating
     * @param priorities highest first; empty until enough rated
     */
    record Priorities(
            StageResult stage,
            OptionalInt index,
            List<SectionBar> low,
            int ratings,
            List<Participant> stillToRate,
            List<Participant> late,
            List<PriorityResult> priorities)
            implements Overview {

        public Priorities {
            low = List.copyOf(low);
            stillToRate = List.copyOf(stillToRate);
            late = List.copyOf(late);
            priorities = List.copyOf(priorities);
        }
    }

    /** Who was missing in the room, for closing: by participant, in how many talks. */
    record Closing(List<Missed> missed) implements Overview {

        public Closing {
            missed = List.copyOf(missed);
        }
    }

    /** How many talks a participant missed. */
    record Missed(ParticipantId participant, int talks) {}
}
