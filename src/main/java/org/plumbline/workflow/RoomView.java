package org.plumbline.workflow;

import org.plumbline.model.AgendaEntry;
import org.plumbline.model.AgendaEntry.Topic;
import org.plumbline.model.Assessment;
import org.plumbline.model.ItemId;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.Talk;
import org.plumbline.model.Voter;
import org.plumbline.model.VotingWay;
import org.plumbline.model.Weighing;
import org.plumbline.model.Workshop;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.scoring.ItemResult;
import org.plumbline.store.RoomNotes;
import org.plumbline.store.Storage;
import org.plumbline.workshop.Overview;
import org.plumbline.workshop.Room;
import org.plumbline.workshop.VotesIn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts together what the facilitator may know. Reads answers to an item only once its votes were
 * revealed, and of a vote that goes on only who has voted.
 */
final class RoomView {

    private final Storage storage;
    private final AssessmentScoring scoring;
    private final Assessment outline;
    private final RoomOverviews overviews;
    private final Map<ItemId, ItemResult> revealed = new HashMap<>();

    RoomView(Storage storage, AssessmentScoring scoring, Assessment outline) {
        this.storage = storage;
        this.scoring = scoring;
        this.outline = outline;
        this.overviews = new RoomOverviews(storage, scoring);
    }

    /** The room by these notes. */
    Room of(RoomNotes notes) {
        Assessment now = written(notes);
        Workshop workshop = notes.workshop();
        revealed.keySet().removeIf(item -> !shown(workshop, item));
        items(workshop).stream()
                .filter(item -> shown(workshop, item))
                .forEach(item -> revealed.computeIfAbsent(item, one -> result(now, one)));
        return new Room(now, workshop, votes(now, workshop), revealed, overview(now, workshop));
    }

    /** Forgets the result of an item whose votes or agreed level changed. */
    void changed(ItemId item) {
        revealed.remove(item);
    }

    /** Forgets all results, as when somebody came or consent changed. */
    void allChanged() {
        revealed.clear();
    }

    private Assessment written(RoomNotes notes) {
        return outline.withParticipants(notes.participants())
                .withConsent(notes.consent())
                .withFindings(notes.findings())
                .withWeighing(new Weighing(List.of(), notes.effort()))
                .withActions(notes.actions());
    }

    private ItemResult result(Assessment now, ItemId item) {
        Assessment withItem = now.withAnswers(storage.ballots().revealed(now.id(), item));
        return scoring.scoreItem(withItem, item).orElseThrow();
    }

    private static List<ItemId> items(Workshop workshop) {
        return workshop.agenda().stream()
                .map(AgendaEntry::topic)
                .filter(Topic.ItemTalk.class::isInstance)
                .map(topic -> ((Topic.ItemTalk) topic).item())
                .toList();
    }

    private static boolean shown(Workshop workshop, ItemId item) {
        return workshop.talkAbout(item).filter(talk -> talk.shows(1)).isPresent();
    }

    private Optional<VotesIn> votes(Assessment now, Workshop workshop) {
        return workshop.current()
                .map(AgendaEntry::topic)
                .filter(Topic.ItemTalk.class::isInstance)
                .map(Topic.ItemTalk.class::cast)
                .map(about -> votes(now, workshop, about.item(), about.talk()));
    }

    private VotesIn votes(Assessment now, Workshop workshop, ItemId item, Talk talk) {
        List<Participant> asked = asked(now, item);
        List<Participant> present =
                asked.stream().filter(p -> !workshop.away().contains(p.id())).toList();
        if (talk.way() == VotingWay.COLLECTED) {
            return collected(now, item, talk, asked);
        }
        Set<Voter> voters = storage.ballots().voters(now.id(), item, talk.round());
        int seats = workshop.options().seats();
        return switch (talk.way()) {
            case PASSED -> byName(talk.way(), present, voters);
            case KEYPAD ->
                    new VotesIn(
                            talk.way(),
                            voters.size(),
                            seats == 0 ? present.size() : seats,
                            voters,
                            List.of());
            case CARDS, SLIPS, COLLECTED ->
                    new VotesIn(talk.way(), voters.size(), present.size(), Set.of(), List.of());
        };
    }

    /** Who was left out, or came when answers were no longer collected, is not awaited. */
    private VotesIn collected(Assessment now, ItemId item, Talk talk, List<Participant> asked) {
        Set<ParticipantId> answered = storage.ballots().answered(now.id(), item, talk.round());
        Set<ParticipantId> leftOut = storage.ballots().leftOut(now.id());
        List<Participant> missing =
                asked.stream()
                        .filter(p -> !answered.contains(p.id()))
                        .filter(p -> !p.joinedLate() && !leftOut.contains(p.id()))
                        .toList();
        int in = (int) asked.stream().filter(p -> answered.contains(p.id())).count();
        return new VotesIn(talk.way(), in, in + missing.size(), Set.of(), missing);
    }

    private static VotesIn byName(VotingWay way, List<Participant> present, Set<Voter> voters) {
        List<Participant> missing =
                present.stream().filter(p -> !voters.contains(new Voter.Person(p.id()))).toList();
        return new VotesIn(way, voters.size(), voters.size() + missing.size(), voters, missing);
    }

    /** Whose votes make the team's view: in the CEO instrument everybody's but the CEO's. */
    static List<Participant> asked(Assessment outline, ItemId item) {
        boolean aboutCeo =
                outline.questionnaireOf(item)
                        .filter(q -> q.id().equals(QuestionnaireId.CEO))
                        .isPresent();
        return outline.participants().stream().filter(p -> !aboutCeo || !p.ceo()).toList();
    }

    private Optional<Overview> overview(Assessment now, Workshop workshop) {
        return workshop.current()
                .map(AgendaEntry::topic)
                .filter(Topic.Part.class::isInstance)
                .flatMap(topic -> overviews.of(((Topic.Part) topic).kind(), now, workshop));
    }
}
