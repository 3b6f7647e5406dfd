package org.plumbline.workflow;

import org.plumbline.model.Action;
import org.plumbline.model.ActionDraft;
import org.plumbline.model.ActionId;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.AgendaEntry;
import org.plumbline.model.AgreedLevel;
import org.plumbline.model.Answer;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Ballot;
import org.plumbline.model.Consent;
import org.plumbline.model.CountedImportance;
import org.plumbline.model.Course;
import org.plumbline.model.EffortEstimate;
import org.plumbline.model.Evidence;
import org.plumbline.model.ImportanceRating;
import org.plumbline.model.ItemId;
import org.plumbline.model.Mode;
import org.plumbline.model.OpenItem;
import org.plumbline.model.Phase;
import org.plumbline.model.Scale;
import org.plumbline.model.SectionId;
import org.plumbline.model.Talk;
import org.plumbline.model.TalkDraft;
import org.plumbline.model.TalkTimer;
import org.plumbline.model.Voter;
import org.plumbline.model.VotingWay;
import org.plumbline.model.Workshop;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.scoring.Result;
import org.plumbline.store.BallotBox;
import org.plumbline.store.RoomNotes;
import org.plumbline.store.Storage;
import org.plumbline.store.StoreException;
import org.plumbline.workshop.AgendaMaker;
import org.plumbline.workshop.AgendaPlan;
import org.plumbline.workshop.Discussion;
import org.plumbline.workshop.Room;
import org.plumbline.workshop.Slides;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One workshop of one assessment, step by step. Each changing method keeps the change and returns
 * the room as it is then, or throws a {@link RefusedException} and changes nothing. No vote is read
 * before {@link #reveal}. For one thread at a time.
 */
public final class Discussing {

    private final Storage storage;
    private final AssessmentScoring scoring;
    private final InstantSource clock;
    private final Supplier<LocalDate> today;
    private final Supplier<ActionId> ids;
    private final Assessment outline;
    private final RoomView view;

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
        this.scoring = scoring;
        this.clock = clock;
        this.today = today;
        this.ids = ids;
        this.outline =
                storage.workshops()
                        .outline(assessment)
                        .orElseThrow(
                                () ->
                                        new StoreException(
                                                StoreException.Kind.NOT_FOUND,
                                                "No assessment " + assessment));
        this.view = new RoomView(storage, scoring, outline);
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
        obstacle().ifPresent(Discussing::refuse);
        storage.workshops().plan(outline.id(), Workshop.planned(agenda(plan)));
        return takeUp().orElseThrow();
    }

    /**
     * Makes another agenda, as long as no item has begun; who is there and how the room works
     * stays.
     */
    public Room planAgain(AgendaPlan plan) {
        return replaceAgenda(agenda(plan));
    }

    /** Takes another agenda whole, as long as no item has begun; the room is at none of it yet. */
    public Room replaceAgenda(List<AgendaEntry> agenda) {
        return workshop(
                workshop -> {
                    refuseIf(workshop.talkHasBegun(), Refusal.NOT_NOW);
                    return Workshop.planned(agenda)
                            .withAway(workshop.away())
                            .withOptions(workshop.options());
                });
    }

    private List<AgendaEntry> agenda(AgendaPlan plan) {
        Assessment whole = whole();
        return answered(whole)
                ? AgendaMaker.make(plan, outline, scoring.score(whole))
                : AgendaMaker.withoutAnswers(plan, outline);
    }

    private Assessment whole() {
        return storage.assessments().find(outline.id()).orElseThrow();
    }

    private static boolean answered(Assessment whole) {
        return !whole.answers().given().isEmpty() || !whole.answers().counted().isEmpty();
    }

    /** Whether anything was answered before the workshop. */
    public boolean answered() {
        return answered(whole());
    }

    /** Puts the lowest items on the agenda that are not on it, for a team that agrees. */
    public Room addLowest(int items) {
        Result result = scoring.score(whole());
        return agenda(agenda -> AgendaMaker.withLowest(agenda, result, items));
    }

    /**
     * Takes a planned workshop up where it was left: at the same item and stage of its vote, its
     * clocks standing still.
     *
     * @return empty if none was planned
     */
    public Optional<Room> takeUp() {
        if (obstacle().isPresent() || storage.workshops().find(outline.id()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(workshop(workshop -> workshop.takenUp(clock.instant())));
    }

    /** Lets the clocks stand still, as when the screen is left. */
    public Room rest() {
        return workshop(workshop -> workshop.resting(clock.instant()));
    }

    /** Comes to an entry of the agenda. */
    public Room comeTo(String entry) {
        return notes(
                notes -> {
                    VotingWay way = firstWay(notes.workshop(), entry);
                    return Leaving.talk(notes)
                            .with(Discussion.comeTo(notes.workshop(), entry, way, clock.instant()));
                });
    }

    /** Answers given before are used; without any, the way that was used last. */
    private VotingWay firstWay(Workshop workshop, String entry) {
        boolean answered =
                workshop.entry(entry)
                        .map(AgendaEntry::topic)
                        .filter(AgendaEntry.Topic.ItemTalk.class::isInstance)
                        .map(topic -> ((AgendaEntry.Topic.ItemTalk) topic).item())
                        .filter(item -> answeredBefore(item))
                        .isPresent();
        return answered ? VotingWay.COLLECTED : lastWay(workshop);
    }

    private boolean answeredBefore(ItemId item) {
        return !storage.ballots().answered(outline.id(), item, 1).isEmpty();
    }

    private static VotingWay lastWay(Workshop workshop) {
        return workshop.agenda().stream()
                .map(AgendaEntry::topic)
                .filter(AgendaEntry.Topic.ItemTalk.class::isInstance)
                .map(topic -> ((AgendaEntry.Topic.ItemTalk) topic).talk())
                .filter(talk -> talk.stage() != Talk.Stage.WAITING)
                .map(Talk::way)
                .filter(way -> way != VotingWay.COLLECTED)
                .reduce((_, later) -> later)
                .orElse(VotingWay.PASSED);
    }

    /** Goes to the next entry and marks the present one as done; stays at the last. */
    public Room next() {
        return step(1);
    }

    /** Goes back to the entry before; stays at the first. */
    public Room back() {
        return step(-1);
    }

    private Room step(int by) {
        Workshop now = notes().workshop();
        int there =
                now.current()
                        .map(entry -> now.agenda().indexOf(entry) + by)
                        .orElseGet(() -> by > 0 ? Leaving.next(now.agenda()) : -1);
        if (there < 0 || there >= now.agenda().size()) {
            return by > 0 ? notes(Leaving::behind) : room();
        }
        if (by > 0) {
            notes(Leaving::behind);
        }
        return comeTo(now.agenda().get(there).id());
    }

    /** Takes the votes of the present round in another way. */
    public Room takeVotes(VotingWay way) {
        Talk talk = talk();
        ItemId item = item();
        refuseIf(!voters(item, talk.round()).isEmpty(), Refusal.VOTES_ARE_IN);
        refuseIf(
                talk.round() == 1 && way != VotingWay.COLLECTED && answeredBefore(item),
                Refusal.ANSWERED_BEFORE);
        return workshop(workshop -> Discussion.takeVotes(workshop, way));
    }

    private Set<Voter> voters(ItemId item, int round) {
        return storage.ballots().voters(outline.id(), item, round);
    }

    /**
     * Takes one vote; revealed at once only if it is the last and the facilitator chose that.
     *
     * @throws RefusedException if no votes are taken now, or the level is not on the scale
     */
    public Room cast(Voter voter, Answer answer) {
        Talk talk = votingTalk();
        ItemId item = item();
        refuseIf(
                answer instanceof Answer.Rated(int level) && !scale(item).contains(level),
                Refusal.NO_SUCH_ANSWER);
        storage.ballots().cast(outline.id(), new Ballot(item, talk.round(), voter, answer));
        return revealIfAllIn(room());
    }

    private Room revealIfAllIn(Room room) {
        boolean now =
                room.workshop().options().revealWhenAllIn()
                        && room.votes().filter(votes -> votes.complete()).isPresent();
        return now ? reveal() : room;
    }

    /**
     * Takes votes counted from cards or slips, in place of those counted before in this round.
     *
     * @param levels how many for each level, lowest first
     */
    public Room castCounted(List<Integer> levels, int dontKnow, int notApplicable) {
        Talk talk = votingTalk();
        ItemId item = item();
        Scale scale = scale(item);
        refuseIf(levels.size() != scale.size(), Refusal.NO_SUCH_ANSWER);
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            repeat(answers, new Answer.Rated(scale.lowest() + i), levels.get(i));
        }
        repeat(answers, new Answer.DontKnow(), dontKnow);
        repeat(answers, new Answer.NotApplicable(""), notApplicable);
        storage.ballots()
                .replaceAll(
                        outline.id(),
                        item,
                        talk.round(),
                        IntStream.range(0, answers.size())
                                .mapToObj(
                                        i ->
                                                new Ballot(
                                                        item,
                                                        talk.round(),
                                                        new Voter.Paper(i + 1),
                                                        answers.get(i)))
                                .toList());
        return revealIfAllIn(room());
    }

    private static void repeat(List<Answer> answers, Answer answer, int times) {
        for (int i = 0; i < times; i++) {
            answers.add(answer);
        }
    }

    /** Takes one vote back, for it to be cast again. */
    public Room takeBack(Voter voter) {
        storage.ballots().takeBack(outline.id(), item(), votingTalk().round(), voter);
        return room();
    }

    /** Throws the votes of the round away, for them to be taken again. */
    public Room emptyBox() {
        storage.ballots().empty(outline.id(), item(), votingTalk().round());
        return room();
    }

    /** Shows the votes of the round to the room. */
    public Room reveal() {
        Talk talk = votingTalk();
        ItemId item = item();
        Scale scale = scale(item);
        view.changed(item);
        RoomNotes after =
                storage.ballots()
                        .reveal(
                                outline.id(),
                                item,
                                talk.round(),
                                new BallotBox.Levels(scale.lowest(), scale.size()),
                                notes -> notes.with(Discussion.reveal(notes.workshop())));
        return view.of(after);
    }

    /** Takes a second vote after the talk. */
    public Room voteAgain(VotingWay way) {
        refuseUnless(talk().shows(1) && way != VotingWay.COLLECTED);
        ItemId item = item();
        view.changed(item);
        return notes(
                notes ->
                        notes.with(notes.findings().withoutEnd(item))
                                .with(Discussion.voteAgain(notes.workshop(), way)));
    }

    /** Gives a second vote up before its reveal; the first is shown again. */
    public Room dropSecondVote() {
        Talk talk = votingTalk();
        refuseUnless(talk.round() == 2);
        storage.ballots().empty(outline.id(), item(), 2);
        return workshop(Discussion::dropSecondVote);
    }

    /**
     * Records the level the team agrees on. The middle answer of votes close together needs no
     * reason; any other level needs one in a sentence.
     */
    public Room agree(int level, String reason) {
        refuseUnless(talk().stage() != Talk.Stage.WAITING && talk().stage() != Talk.Stage.VOTING);
        refuseIf(!scale(item()).contains(level), Refusal.NO_SUCH_ANSWER);
        refuseIf(
                offered(room()).orElse(Integer.MIN_VALUE) != level && reason.isBlank(),
                Refusal.LEVEL_NEEDS_REASON);
        ItemId item = item();
        return settle(
                notes -> notes.with(notes.findings().with(new AgreedLevel(item, level, reason))));
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
        refuseUnless(talk().stage() != Talk.Stage.WAITING && talk().stage() != Talk.Stage.VOTING);
        ItemId item = item();
        return settle(notes -> notes.with(notes.findings().with(new OpenItem(item, kind, reason))));
    }

    private Room settle(UnaryOperator<RoomNotes> change) {
        ItemId item = item();
        view.changed(item);
        return notes(
                notes -> {
                    RoomNotes settled = Leaving.talk(change.apply(notes));
                    return settled.with(Discussion.settle(settled.workshop()));
                });
    }

    /** Opens a talk that had ended again; its agreed level is taken back. */
    public Room reopen() {
        ItemId item = item();
        refuseUnless(talk().stage() == Talk.Stage.SETTLED);
        view.changed(item);
        return notes(
                notes ->
                        notes.with(notes.findings().withoutEnd(item))
                                .with(Discussion.reopen(notes.workshop())));
    }

    /** Records the evidence grade of the item the room is at. */
    public Room evidence(int grade, String note) {
        return evidence(item(), grade, note);
    }

    /** Records the evidence grade of any item, as in the check of high claims. */
    public Room evidence(ItemId item, int grade, String note) {
        view.changed(item);
        return notes(notes -> notes.with(notes.findings().with(new Evidence(item, grade, note))));
    }

    /** Takes the evidence grade of an item back: it is not graded. */
    public Room withoutEvidence(ItemId item) {
        view.changed(item);
        return notes(notes -> notes.with(notes.findings().withoutEvidence(item)));
    }

    /** Keeps what is being written about the item the room is at. */
    public Room write(TalkDraft draft) {
        item();
        return workshop(workshop -> Discussion.write(workshop, draft));
    }

    /** Makes the action of the draft one of the assessment's, in plan, and clears it. */
    public Room capture() {
        TalkDraft draft = talk().draft();
        refuseIf(draft.action().isBlank(), Refusal.ACTION_NEEDS_WHAT);
        ItemId item = item();
        ActionDraft action =
                planned(draft.action()).item(item).owner(draft.owner()).due(draft.due());
        TalkDraft cleared = draft.withAction("", Optional.empty(), Optional.empty());
        return notes(
                notes -> {
                    var actions = new ArrayList<>(notes.actions());
                    actions.add(action.action());
                    return notes.withActions(actions)
                            .with(Discussion.write(notes.workshop(), cleared));
                });
    }

    /** The first visible result is due within 90 days of this day (method 6.3). */
    private ActionDraft planned(String what) {
        return new ActionDraft(ids.get(), what.strip())
                .course(Course.NONE.reaching(ActionStatus.PLAN, today.get()));
    }

    /** Makes something an action for a section, in plan, to be completed later. */
    public Room actOn(SectionId section, String what) {
        refuseIf(what.isBlank(), Refusal.ACTION_NEEDS_WHAT);
        Action action = planned(what).section(section).action();
        return notes(
                notes ->
                        notes.withActions(
                                Stream.concat(notes.actions().stream(), Stream.of(action))
                                        .toList()));
    }

    /** Changes the clock. */
    public Room timer(UnaryOperator<TalkTimer> change) {
        return workshop(workshop -> workshop.withTimer(change.apply(workshop.timer())));
    }

    /** Changes how the room works. */
    public Room options(UnaryOperator<Workshop.RoomOptions> change) {
        return workshop(workshop -> workshop.withOptions(change.apply(workshop.options())));
    }

    /** Changes the agenda; see {@link AgendaEdits} for the ways. */
    public Room agenda(UnaryOperator<List<AgendaEntry>> change) {
        return workshop(workshop -> workshop.withAgenda(change.apply(workshop.agenda())));
    }

    /** Changes who is there: somebody came late, left or came back. */
    public Room people(UnaryOperator<RoomNotes> change) {
        view.allChanged();
        return notes(change);
    }

    /** Records what the people agreed to. */
    public Room consent(Consent consent) {
        view.allChanged();
        return notes(notes -> notes.with(consent));
    }

    /** Takes one person's ratings of importance. */
    public Room weigh(List<ImportanceRating> ratings) {
        storage.ballots().weigh(outline.id(), ratings);
        return room();
    }

    /** Takes ratings of importance counted in the room. */
    public Room weighCounted(List<CountedImportance> counts) {
        storage.ballots().weighCounted(outline.id(), counts);
        return room();
    }

    /** Records what it would take to improve a section, in place of what was said before. */
    public Room effort(EffortEstimate estimate) {
        return notes(
                notes -> {
                    List<EffortEstimate> all = new ArrayList<>(notes.effort());
                    all.removeIf(other -> other.section().equals(estimate.section()));
                    all.add(estimate);
                    return notes.withEffort(all);
                });
    }

    /** The room as it is kept. */
    public Room room() {
        return view.of(notes());
    }

    private RoomNotes notes() {
        return storage.workshops().find(outline.id()).orElseThrow(Discussing::notPlanned);
    }

    private static RefusedException notPlanned() {
        return new RefusedException(Refusal.NOT_NOW);
    }

    private Room workshop(UnaryOperator<Workshop> change) {
        return notes(notes -> notes.with(change.apply(notes.workshop())));
    }

    private Room notes(UnaryOperator<RoomNotes> change) {
        return view.of(storage.workshops().change(outline.id(), change));
    }

    private Talk talk() {
        return about().talk();
    }

    private AgendaEntry.Topic.ItemTalk about() {
        return notes().workshop()
                .current()
                .map(AgendaEntry::topic)
                .filter(AgendaEntry.Topic.ItemTalk.class::isInstance)
                .map(AgendaEntry.Topic.ItemTalk.class::cast)
                .orElseThrow(Discussing::notPlanned);
    }

    private Talk votingTalk() {
        Talk talk = talk();
        refuseUnless(talk.stage() == Talk.Stage.VOTING);
        return talk;
    }

    private ItemId item() {
        return about().item();
    }

    private Scale scale(ItemId item) {
        return outline.questionnaireOf(item).orElseThrow().scale();
    }

    private static void refuseUnless(boolean allowed) {
        refuseIf(!allowed, Refusal.NOT_NOW);
    }

    private static void refuseIf(boolean condition, Refusal reason) {
        if (condition) {
            refuse(reason);
        }
    }

    private static void refuse(Refusal reason) {
        throw new RefusedException(reason);
    }
}
