package org.plumbline.workshop;

import org.plumbline.model.Participant;
import org.plumbline.model.Voter;
import org.plumbline.model.VotingWay;

import java.util.List;
import java.util.Set;

/**
 * How far a vote has come; never what was voted.
 *
 * @param in votes that are in
 * @param of votes there can be; for cards and slips the people in the room
 * @param voters whose votes are in, as far as the way of voting knows persons or seats
 * @param waitingFor who has not voted yet; only where votes are taken by name
 */
public record VotesIn(
        VotingWay way, int in, int of, Set<Voter> voters, List<Participant> waitingFor) {

    public VotesIn {
        voters = Set.copyOf(voters);
        waitingFor = List.copyOf(waitingFor);
    }

    /** Whether the last vote is in. */
    public boolean complete() {
        return in >= of && of > 0;
    }
}
