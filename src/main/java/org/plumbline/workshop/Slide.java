package org.plumbline.workshop;

import org.plumbline.model.Action;
import org.plumbline.model.EffortEstimate;
import org.plumbline.model.Participant;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.TalkDraft;
import org.plumbline.model.TalkTimer;
import org.plumbline.model.VotingWay;
import org.plumbline.scoring.Distribution;
import org.plumbline.scoring.VotePicture;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the room sees. Everything in a slide is released; whoever holds one may show all of it. */
public sealed interface Slide {

    /** Nothing, because the facilitator wants it so. */
    record Blank() implements Slide {}

    /** The room has not begun, or is between things: whose assessment it is. */
    record Title(String organisation, String title) implements Slide {}

    /**
     * Purpose and the rules read aloud (method 7.1), with the consent to reveal if it was given.
     */
    record Rules(boolean revealAgreed) implements Slide {}

    /**
     * The questionnaires as bars.
     *
     * @param asked what they are called
     */
    record Profile(Overview.FirstPicture picture, List<Questionnaire> asked) implements Slide {

        public Profile {
            asked = List.copyOf(asked);
        }
    }

    /** The statement and its levels while votes come in; nothing of them is seen. */
    record Vote(Room.Place item, int round, VotingWay way, int in, int of, TalkTimer timer)
            implements Slide {}

    /**
     * The dots of a vote and what is being written down about it.
     *
     * @param picture absent with too few votes to show
     * @param before the dots of the first vote, to be drawn as a faint outline behind the second
     * @param speakFirst levels in the order in which those who chose them may speak
     * @param agreed the level the team agreed on, once recorded
     * @param written what the facilitator is writing, if the room may see it
     */
    record Reveal(
            Room.Place item,
            int round,
            Optional<VotePicture> picture,
            Optional<Distribution> before,
            List<Integer> speakFirst,
            OptionalInt agreed,
            Optional<TalkDraft> written,
            List<Participant> people,
            TalkTimer timer)
            implements Slide {

        public Reveal {
            speakFirst = List.copyOf(speakFirst);
            people = List.copyOf(people);
        }
    }

    /**
     * The team's view of the CEO's commitment.
     *
     * @param asked what its sections are called
     */
    record Ceo(Overview.CeoCommitment view, List<Questionnaire> asked) implements Slide {

        public Ceo {
            asked = List.copyOf(asked);
        }
    }

    /**
     * High claims: show it or lower it.
     *
     * @param asked what their items are called
     */
    record Evidence(Overview.EvidenceCheck check, List<Questionnaire> asked) implements Slide {

        public Evidence {
            asked = List.copyOf(asked);
        }
    }

    /**
     * Stage, gates and what to do first.
     *
     * @param asked what the sections are called
     * @param effort what acting on them takes, as far as the team estimated it
     */
    record Priorities(
            Overview.Priorities priorities, List<Questionnaire> asked, List<EffortEstimate> effort)
            implements Slide {

        public Priorities {
            asked = List.copyOf(asked);
            effort = List.copyOf(effort);
        }
    }

    /** What was decided so far. */
    record Actions(List<Action> actions, List<Participant> people) implements Slide {

        public Actions {
            actions = List.copyOf(actions);
            people = List.copyOf(people);
        }
    }

    /** A pause and how long it lasts. */
    record Pause(TalkTimer timer) implements Slide {}

    /** One word each, and the date of the check. */
    record Closing(List<Action> actions) implements Slide {

        public Closing {
            actions = List.copyOf(actions);
        }
    }
}
