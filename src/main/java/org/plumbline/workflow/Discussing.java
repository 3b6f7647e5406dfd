package org.plumbline.workflow;

import org.plumbline.model.ActionId;
import org.plumbline.model.AgendaEntry;
import org.plumbline.model.Answer;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Consent;
import org.plumbline.model.CountedImportance;
import org.plumbline.model.EffortEstimate;
import org.plumbline.model.ImportanceRating;
import org.plumbline.model.ItemId;
import org.plumbline.model.Mode;
import org.plumbline.model.OpenItem;
import org.plumbline.model.Phase;
import org.plumbline.model.SectionId;
import org.plumbline.model.TalkDraft;
import org.plumbline.model.TalkTimer;
import org.plumbline.model.Voter;
import org.plumbline.model.VotingWay;
import org.plumbline.model.Workshop;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.store.RoomNotes;
import org.plumbline.store.Storage;
import org.plumbline.store.StoreException;
import org.plumbline.workshop.AgendaPlan;
import org.plumbline.workshop.Room;
import org.plumbline.workshop.Slides;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * One workshop of one assessment, step by step. Each changing method keeps the change and returns
 * the room as it is then, or throws a {@link RefusedException} and changes nothing. No vote is read
 * before {@link #reveal}. For one thread at a time.
 */
public final class Discussing {

    private final Storage storage;
    private final InstantSource clock;
    private final Assessment outline;
    private final AnsweredBefore before;
    private final KeptRoom room;
    private final RoomWay route;
    private final RoomVotes votes;
    private final TalkOutcome outcome;

    /**
     * @param today the day it is, on which actions are planned
     * @param ids gives an id that was never used before
     * @throws StoreException if there is no such assessment, or it cannot be read
     */
    public Discussing(
            Storage storage,
            AssessmentScoring scoring,
            InstantSource clock,
            Supplier<LocalDate> today,
            Supplier<ActionId> ids,
            AssessmentId assessment) {
        this.storage = storage;
        this.clock = clock;
        this.outline =
                storage.workshops()
                        .outline(assessment)
                        .orElseThrow(
                                () ->
                                        new StoreException(
                                                StoreException.Kind.NOT_FOUND,
                                                "No assessment " + assessment));
        this.before = new AnsweredBefore(storage, scoring, outline);
        this.room = new KeptRoom(storage, scoring, outline);
        this.route = new RoomWay(room, clock);
        this.votes = new RoomVotes(room);
        this.outcome = new TalkOutcome(room, today, ids);
    }

    /** The assessment without anything that was given in it. */
    public Assessment outline() {
        return outline;
    }

    /** Why there can be no workshop now, if so. */
    public Optional<Refusal> obstacle() {
        if (outline.setup().mode() != Mode.WORKSHOP) {
            return Optional.of(Refusal.NO_WORKSHOP_MODE);
        }
        return outline.phase() == Phase.CLOSED ? Optional.empty() : Optional.of(Refusal.NOT_CLOSED);
    }

    /** Plans the workshop by the answers there are, in place of one planned before. */
    public Room plan(AgendaPlan plan) {
        obstacle().ifPresent(KeptRoom::refuse);
        storage.workshops().plan(room.id(), Workshop.planned(before.agenda(plan)));
        return takeUp().orElseThrow();
    }

    /**
     * Makes another agenda, as long as no item has begun; who is there and how the room works
     * stays.
     */
    public Room planAgain(AgendaPlan plan) {
        return replaceAgenda(before.agenda(plan));
    }

    /** Takes another agenda whole, as long as no item has begun; the room is at none of it yet. */
    public Room replaceAgenda(List<AgendaEntry> agenda) {
        return room.workshop(
                workshop -> {
                    KeptRoom.refuseIf(workshop.talkHasBegun(), Refusal.NOT_NOW);
                    return Workshop.planned(agenda)
                            .withAway(workshop.away())
                            .withOptions(workshop.options());
                });
    }

    /** Whether anything was answered before the workshop. */
    public boolean answered() {
        return before.answered();
    }

    /** Puts the lowest items on the agenda that are not on it, for a team that agrees. */
    public Room addLowest(int items) {
        return agenda(before.withLowest(items));
    }

    /**
     * Takes a planned workshop up where it was left: at the same item and stage of its vote, its
     * clocks standing still.
     *
     * @return empty if none was planned
     */
    public Optional<Room> takeUp() {
        if (obstacle().isPresent() || storage.workshops().find(room.id()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(room.workshop(workshop -> workshop.takenUp(clock.instant())));
    }

    /** Lets the clocks stand still, as when the screen is left. */
    public Room rest() {
        return room.workshop(workshop -> workshop.resting(clock.instant()));
    }

    /** Comes to an entry of the agenda. */
    public Room comeTo(String entry) {
        return route.comeTo(entry);
    }

    /** Goes to the next entry and marks the present one as done; stays at the last. */
    public Room next() {
        return route.next();
    }

    /** Goes back to the entry before; stays at the first. */
    public Room back() {
        return route.back();
    }

    /** Takes the votes of the present round in another way. */
    public Room takeVotes(VotingWay way) {
        return votes.takeVotes(way);
    }

    /**
     * Takes one vote; revealed at once only if it is the last and the facilitator chose that.
     *
     * @throws RefusedException if no votes are taken now, or the level is not on the scale
     */
    public Room cast(Voter voter, Answer answer) {
        return votes.cast(voter, answer);
    }

    /**
     * Takes votes counted from cards or slips, in place of those counted before in this round.
     *
     * @param levels how many for each level, lowest first
     */
    public Room castCounted(List<Integer> levels, int dontKnow, int notApplicable) {
        return votes.castCounted(levels, dontKnow, notApplicable);
    }

    /** Takes one vote back, for it to be cast again. */
    public Room takeBack(Voter voter) {
        return votes.takeBack(voter);
    }

    /** Throws the votes of the round away, for them to be taken again. */
    public Room emptyBox() {
        return votes.emptyBox();
    }

    /** Shows the votes of the round to the room. */
    public Room reveal() {
        return votes.reveal();
    }

    /** Takes a second vote after the talk. */
    public Room voteAgain(VotingWay way) {
        return votes.voteAgain(way);
    }

    /** Gives a second vote up before its reveal; the first is shown again. */
    public Room dropSecondVote() {
        return votes.dropSecondVote();
    }

    /**
     * Records the level the team agrees on. The middle answer of votes close together needs no
     * reason; any other level needs one in a sentence.
     */
    public Room agree(int level, String reason) {
        return outcome.agree(level, reason);
    }

    /** The level that is offered to be agreed on, if the last votes shown stand close together. */
    public static OptionalInt offered(Room room) {
        return room.item()
                .flatMap(item -> room.talk().flatMap(t -> Slides.picture(room, item, t.round())))
                .map(picture -> picture.offered())
                .orElseGet(OptionalInt::empty);
    }

    /** Ends the talk without a level. */
    public Room leaveOpen(OpenItem.Kind kind, String reason) {
        return outcome.leaveOpen(kind, reason);
    }

    /** Opens a talk that had ended again; its agreed level is taken back. */
    public Room reopen() {
        return outcome.reopen();
    }

    /** Records the evidence grade of the item the room is at. */
    public Room evidence(int grade, String note) {
        return outcome.evidence(grade, note);
    }

    /** Records the evidence grade of any item, as in the check of high claims. */
    public Room evidence(ItemId item, int grade, String note) {
        return outcome.evidence(item, grade, note);
    }

    /** Takes the evidence grade of an item back: it is not graded. */
    public Room withoutEvidence(ItemId item) {
        return outcome.withoutEvidence(item);
    }

    /** Keeps what is being written about the item the room is at. */
    public Room write(TalkDraft draft) {
        return outcome.write(draft);
    }

    /** Makes the action of the draft one of the assessment's, in plan, and clears it. */
    public Room capture() {
        return outcome.capture();
    }

    /** Makes something an action for a section, in plan, to be completed later. */
    public Room actOn(SectionId section, String what) {
        return outcome.actOn(section, what);
    }

    /** Changes the clock. */
    public Room timer(UnaryOperator<TalkTimer> change) {
        return room.workshop(workshop -> workshop.withTimer(change.apply(workshop.timer())));
    }

    /** Changes how the room works. */
    public Room options(UnaryOperator<Workshop.RoomOptions> change) {
        return room.workshop(workshop -> workshop.withOptions(change.apply(workshop.options())));
    }

    /** Changes the agenda; see {@link AgendaEdits} for the ways. */
    public Room agenda(UnaryOperator<List<AgendaEntry>> change) {
        return room.workshop(workshop -> workshop.withAgenda(change.apply(workshop.agenda())));
    }

    /** Changes who is there: somebody came late, left or came back. */
    public Room people(UnaryOperator<RoomNotes> change) {
        room.allChanged();
        return room.change(change);
    }

    /** Records what the people agreed to. */
    public Room consent(Consent consent) {
        room.allChanged();
        return room.change(notes -> notes.with(consent.withBenchmark(notes.consent().benchmark())));
    }

    /** Takes one person's ratings of importance; refused once the ranking was shown. */
    public Room weigh(List<ImportanceRating> ratings) {
        KeptRoom.refuseIf(room.notes().workshop().rankingShown(), Refusal.NOT_NOW);
        room.ballots().weigh(room.id(), ratings);
        return room.now();
    }

    /** Takes ratings of importance counted in the room. */
    public Room weighCounted(List<CountedImportance> counts) {
        room.ballots().weighCounted(room.id(), counts);
        return room.now();
    }

    /** Records what it would take to improve a section, in place of what was said before. */
    public Room effort(EffortEstimate estimate) {
        return outcome.effort(estimate);
    }

    /** The room as it is kept. */
    public Room room() {
        return room.now();
    }
}
