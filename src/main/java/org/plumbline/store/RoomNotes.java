package org.plumbline.store;

import org.plumbline.model.Action;
import org.plumbline.model.Consent;
import org.plumbline.model.EffortEstimate;
import org.plumbline.model.Findings;
import org.plumbline.model.Participant;
import org.plumbline.model.Workshop;

import java.util.List;

/**
 * Everything a workshop writes down about an assessment, apart from votes: it can be read and
 * changed without reading what anybody answered.
 *
 * @param participants may grow while the workshop goes on
 */
public record RoomNotes(
        Workshop workshop,
        List<Participant> participants,
        Consent consent,
        Findings findings,
        List<EffortEstimate> effort,
        List<Action> actions) {

    public RoomNotes {
        participants = List.copyOf(participants);
        effort = List.copyOf(effort);
        actions = List.copyOf(actions);
    }

    public RoomNotes with(Workshop newWorkshop) {
        return new RoomNotes(newWorkshop, participants, consent, findings, effort, actions);
    }

    public RoomNotes withParticipants(List<Participant> newParticipants) {
        return new RoomNotes(workshop, newParticipants, consent, findings, effort, actions);
    }

    public RoomNotes with(Consent newConsent) {
        return new RoomNotes(workshop, participants, newConsent, findings, effort, actions);
    }

    public RoomNotes with(Findings newFindings) {
        return new RoomNotes(workshop, participants, consent, newFindings, effort, actions);
    }

    public RoomNotes withEffort(List<EffortEstimate> newEffort) {
        return new RoomNotes(workshop, participants, consent, findings, newEffort, actions);
    }

    public RoomNotes withActions(List<Action> newActions) {
        return new RoomNotes(workshop, participants, consent, findings, effort, newActions);
    }
}
