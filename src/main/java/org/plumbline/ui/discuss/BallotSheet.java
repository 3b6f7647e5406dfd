package org.plumbline.ui.discuss;

import org.plumbline.model.Participant;
import org.plumbline.workshop.Overview;
import org.plumbline.workshop.Room;

import java.util.List;

/** What the laptop shows while it goes round; nothing of it says what anybody chose. */
sealed interface BallotSheet {

    /** Nobody votes now. */
    record Closed() implements BallotSheet {}

    /** The laptop goes to a person. */
    record HandOver(Participant person, boolean others) implements BallotSheet {}

    /** A person votes on one item. */
    record Vote(Participant person, Room.Place place, int round) implements BallotSheet {}

    /** A person rates how much customers would notice. */
    record Weigh(Participant person, List<Overview.SectionBar> sections) implements BallotSheet {

        public Weigh {
            sections = List.copyOf(sections);
        }
    }

    /** The chief executive says in private whether to be shown beside the team. */
    record Consent(Participant person) implements BallotSheet {}

    /** Everybody has voted; the laptop goes back. */
    record Done() implements BallotSheet {}
}
