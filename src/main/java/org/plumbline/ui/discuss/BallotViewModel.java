package org.plumbline.ui.discuss;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.plumbline.model.Answer;
import org.plumbline.model.Consent;
import org.plumbline.model.ImportanceRating;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Talk;
import org.plumbline.model.Voter;
import org.plumbline.model.VotingWay;
import org.plumbline.workshop.Overview;
import org.plumbline.workshop.Room;
import org.plumbline.workshop.VotesIn;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The laptop goes round: a hand-over, one person alone with one item, a hand-over again. What is
 * chosen goes into the box at once and is kept nowhere here.
 */
final class BallotViewModel {

    private final RoomDesk desk;
    private final ReadOnlyObjectWrapper<BallotSheet> sheet =
            new ReadOnlyObjectWrapper<>(new BallotSheet.Closed());
    private final Set<ParticipantId> ratedNothing = new HashSet<>();
    private Purpose purpose = Purpose.VOTE;

    /** What the laptop goes round for. */
    private enum Purpose {
        VOTE,
        IMPORTANCE,
        CONSENT
    }

    BallotViewModel(RoomDesk desk) {
        this.desk = desk;
    }

    /** What the laptop shows. */
    ReadOnlyObjectProperty<BallotSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /** Begins to hand the laptop round for votes; nothing happens if nobody is to vote. */
    boolean begin() {
        purpose = Purpose.VOTE;
        return handOver();
    }

    /** Begins to hand the laptop round for importance. */
    boolean beginWeighing() {
        purpose = Purpose.IMPORTANCE;
        ratedNothing.clear();
        return handOver();
    }

    /** Hands the laptop to the chief executive, to be asked for consent in private. */
    boolean beginConsent() {
        purpose = Purpose.CONSENT;
        return handOver();
    }

    private boolean handOver() {
        List<Participant> waiting = waiting();
        waiting.stream().findFirst().ifPresent(first -> handTo(first, waiting));
        return !waiting.isEmpty();
    }

    private void handTo(Participant person, List<Participant> waiting) {
        sheet.set(new BallotSheet.HandOver(person, waiting.size() > 1));
    }

    private List<Participant> waiting() {
        return desk.room().map(this::waiting).orElse(List.of());
    }

    private List<Participant> waiting(Room room) {
        return switch (purpose) {
            case VOTE -> toVote(room);
            case IMPORTANCE -> toWeigh(room);
            case CONSENT -> room.outline().ceo().stream().toList();
        };
    }

    private static List<Participant> toVote(Room room) {
        boolean passing =
                room.talk()
                        .filter(talk -> talk.stage() == Talk.Stage.VOTING)
                        .filter(talk -> talk.way() == VotingWay.PASSED)
                        .isPresent();
        return passing ? room.votes().map(VotesIn::waitingFor).orElse(List.of()) : List.of();
    }

    private List<Participant> toWeigh(Room room) {
        List<Participant> present = room.present();
        return priorities(room).stream()
                .flatMap(priorities -> priorities.stillToRate().stream())
                .filter(present::contains)
                .filter(person -> !ratedNothing.contains(person.id()))
                .toList();
    }

    private static Optional<Overview.Priorities> priorities(Room room) {
        return room.overview()
                .filter(Overview.Priorities.class::isInstance)
                .map(Overview.Priorities.class::cast);
    }

    /** Hands the laptop to the next one instead. */
    void somebodyElse() {
        if (sheet.get() instanceof BallotSheet.HandOver(Participant person, boolean _)) {
            List<Participant> waiting = waiting();
            int next = (waiting.indexOf(person) + 1) % Math.max(1, waiting.size());
            if (!waiting.isEmpty()) {
                handTo(waiting.get(next), waiting);
            }
        }
    }

    /** Whoever has the laptop is somebody else: it is handed over again, nothing is kept. */
    void notMe() {
        person().ifPresent(person -> handTo(person, waiting()));
    }

    private Optional<Participant> person() {
        return switch (sheet.get()) {
            case BallotSheet.Vote vote -> Optional.of(vote.person());
            case BallotSheet.Weigh weigh -> Optional.of(weigh.person());
            case BallotSheet.Consent consent -> Optional.of(consent.person());
            case BallotSheet.Closed _, BallotSheet.HandOver _, BallotSheet.Done _ ->
                    Optional.empty();
        };
    }

    /** The person has the laptop. */
    void take() {
        if (sheet.get() instanceof BallotSheet.HandOver(Participant person, boolean _)) {
            desk.room().flatMap(room -> sheetFor(person, room)).ifPresent(sheet::set);
        }
    }

    private Optional<BallotSheet> sheetFor(Participant person, Room room) {
        return switch (purpose) {
            case VOTE ->
                    room.item()
                            .flatMap(room::place)
                            .map(place -> new BallotSheet.Vote(person, place, round(room)));
            case IMPORTANCE ->
                    priorities(room).map(all -> new BallotSheet.Weigh(person, all.low()));
            case CONSENT -> Optional.of(new BallotSheet.Consent(person));
        };
    }

    private static int round(Room room) {
        return room.talk().map(Talk::round).orElse(1);
    }

    /** Puts the vote into the box and hands the laptop on. */
    void seal(Answer answer) {
        BallotSheet now = sheet.get();
        if (now instanceof BallotSheet.Vote vote) {
            var voter = new Voter.Person(vote.person().id());
            desk.step(discussing -> discussing.cast(voter, answer), _ -> handOn(now));
        }
    }

    /**
     * Keeps the ratings and hands the laptop on. Who rated nothing is not asked again before the
     * laptop goes round once more.
     */
    void seal(List<ImportanceRating> ratings) {
        BallotSheet now = sheet.get();
        if (now instanceof BallotSheet.Weigh weigh && ratings.isEmpty()) {
            ratedNothing.add(weigh.person().id());
            handOn(now);
        } else if (now instanceof BallotSheet.Weigh) {
            desk.step(discussing -> discussing.weigh(ratings), _ -> handOn(now));
        }
    }

    /** Keeps whether the chief executive may be shown beside the team. */
    void consent(boolean given) {
        if (sheet.get() instanceof BallotSheet.Consent) {
            desk.step(
                    discussing -> {
                        boolean reveal = discussing.room().outline().consent().reveal();
                        return discussing.consent(new Consent(reveal, given));
                    },
                    _ -> sheet.set(new BallotSheet.Done()));
        }
    }

    private void handOn(BallotSheet from) {
        if (sheet.get().equals(from) && !handOver()) {
            sheet.set(new BallotSheet.Done());
        }
    }

    /** The laptop is back. */
    void end() {
        sheet.set(new BallotSheet.Closed());
    }
}
