package org.plumbline.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.exchange.SampleAssessment;
import org.plumbline.fixture.InMemoryStorage;
import org.plumbline.fixture.TestClock;
import org.plumbline.model.Action;
import org.plumbline.model.ActionId;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.AgendaEntry;
import org.plumbline.model.Answer;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.CountedImportance;
import org.plumbline.model.Findings;
import org.plumbline.model.ImportanceRating;
import org.plumbline.model.ItemId;
import org.plumbline.model.OpenItem;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.SectionId;
import org.plumbline.model.Talk;
import org.plumbline.model.TalkDraft;
import org.plumbline.model.Turn;
import org.plumbline.model.TurnState;
import org.plumbline.model.Voter;
import org.plumbline.model.VotingWay;
import org.plumbline.model.Weighing;
import org.plumbline.model.Workshop;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.scoring.ItemResult;
import org.plumbline.scoring.ItemStatus;
import org.plumbline.store.Standing;
import org.plumbline.workshop.AgendaPlan;
import org.plumbline.workshop.Overview;
import org.plumbline.workshop.Room;
import org.plumbline.workshop.Slide;
import org.plumbline.workshop.Slides;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class DiscussingTest {

    private final TestClock clock = new TestClock();
    private final InMemoryStorage storage = new InMemoryStorage(clock);
    private Assessment sample;
    private Discussing discussing;
    private int ids;

    @BeforeEach
    void sampleTeam() {
        sample =
                new SampleAssessment(new CatalogueReader().builtIn().questionnaires())
                        .create(new AssessmentId("sample"))
                        .withFindings(Findings.NONE)
                        .withActions(List.of());
        storage.assessments().save(sample);
        discussing = opened();
    }

    private Discussing opened() {
        return new Discussing(
                storage,
                new AssessmentScoring(),
                clock,
                () -> LocalDate.now(clock),
                () -> new ActionId("act-" + ++ids),
                sample.id());
    }

    private Room atFirstItem() {
        Room room = discussing.plan(AgendaPlan.ninetyMinutes());
        return discussing.comeTo(
                room.workshop().agenda().stream()
                        .filter(e -> e.topic() instanceof AgendaEntry.Topic.ItemTalk)
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    @Test
    void showsNothingOfAnswersGivenBeforeUntilTheReveal() {
        Room room = atFirstItem();

        assertThat(room.revealed()).isEmpty();
        assertThat(Slides.of(room)).isInstanceOf(Slide.Vote.class);
        assertThat(room.votes().orElseThrow().complete()).isTrue();
    }

    @Test
    void showsTheDotsAtTheReveal() {
        atFirstItem();

        Room room = discussing.reveal();

        assertThat(Slides.of(room))
                .isInstanceOfSatisfying(
                        Slide.Reveal.class,
                        reveal ->
                                assertThat(reveal.picture().orElseThrow().votes().total())
                                        .isPositive());
    }

    @Test
    void takesASecondVoteByPassingTheLaptopAndKeepsTheFirst() {
        atFirstItem();
        discussing.reveal();
        Room voting = discussing.voteAgain(VotingWay.PASSED);
        assertThat(voting.votes().orElseThrow().in()).isZero();

        Room room = voting;
        for (var person : room.votes().orElseThrow().waitingFor()) {
            room = discussing.cast(new Voter.Person(person.id()), new Answer.Rated(2));
        }
        assertThat(room.votes().orElseThrow().complete()).isTrue();
        assertThat(Slides.picture(room, room.item().orElseThrow(), 2)).isEmpty();

        Room revealed = discussing.reveal();

        Slide.Reveal slide = (Slide.Reveal) Slides.of(revealed);
        assertThat(slide.picture().orElseThrow().votes().at(2))
                .isEqualTo(sample.participants().size());
        assertThat(slide.before()).isPresent();
        assertThat(Discussing.offered(revealed)).hasValue(2);
    }

    @Test
    void countsCardsWithoutPersons() {
        atFirstItem();
        discussing.reveal();
        discussing.voteAgain(VotingWay.CARDS);
        discussing.castCounted(List.of(0, 3, 5, 0, 0, 0), 0, 0);

        Room revealed = discussing.reveal();

        assertThat(((Slide.Reveal) Slides.of(revealed)).picture().orElseThrow().votes().votes())
                .containsExactly(0, 3, 5, 0, 0, 0);
    }

    @Test
    void refusesALevelBesideTheMiddleWithoutAReason() {
        atFirstItem();
        Room revealed = discussing.reveal();
        int other = Discussing.offered(revealed).orElse(0) == 5 ? 4 : 5;

        assertThatThrownBy(() -> discussing.agree(other, " "))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.reason()).isEqualTo(Refusal.LEVEL_NEEDS_REASON));

        Room agreed = discussing.agree(other, "We have seen it work since spring.");
        assertThat(agreed.talk().orElseThrow().stage()).isEqualTo(Talk.Stage.SETTLED);
        assertThat(agreed.outline().findings().agreedLevels()).hasSize(1);
    }

    @Test
    void keepsAnItemOpen() {
        atFirstItem();
        discussing.reveal();

        Room room = discussing.leaveOpen(OpenItem.Kind.NO_AGREEMENT, "");

        assertThat(room.outline().findings().open()).hasSize(1);
    }

    @Test
    void recordsWhoWasMissing() {
        atFirstItem();
        discussing.reveal();
        var first = sample.participants().getFirst().id();
        discussing.people(RoomPeople.away(first));

        Room room = discussing.leaveOpen(OpenItem.Kind.KEPT_OPEN, "");

        assertThat(room.outline().findings().absences().getFirst().missing())
                .containsExactly(first);
    }

    @Test
    void capturesAnActionFromTheDraft() {
        atFirstItem();
        discussing.write(
                TalkDraft.EMPTY.withAction(
                        "Visit ten customers", Optional.empty(), Optional.empty()));

        Room room = discussing.capture();

        assertThat(room.outline().actions().getFirst().what()).isEqualTo("Visit ten customers");
        assertThat(room.talk().orElseThrow().draft().action()).isEmpty();
    }

    @Test
    void aCapturedActionIsPlannedOnTheDayOfTheWorkshopAndKnowsItsItem() {
        clock.advance(Duration.ofDays(40));
        Room room = atFirstItem();
        discussing.write(
                TalkDraft.EMPTY.withAction(
                        "Visit ten customers", Optional.empty(), Optional.empty()));

        Action captured = discussing.capture().outline().actions().getFirst();

        assertThat(captured.item()).isEqualTo(room.item());
        assertThat(captured.course().reachedOn(ActionStatus.PLAN))
                .contains(LocalDate.of(2026, 4, 21));
    }

    @Test
    void anActionForAPriorityIsPlannedOnTheDayOfTheWorkshopAndKnowsItsSection() {
        clock.advance(Duration.ofDays(40));
        discussing.plan(AgendaPlan.ninetyMinutes());
        SectionId section = new SectionId("SIN6");

        Action action =
                discussing.actOn(section, "Ring ten customers").outline().actions().getFirst();

        assertThat(action.section()).contains(section);
        assertThat(action.course().reachedOn(ActionStatus.PLAN))
                .contains(LocalDate.of(2026, 4, 21));
    }

    @Test
    void goesOnWhereItWasLeft() {
        Room left = atFirstItem();
        discussing.reveal();

        Room again = opened().takeUp().orElseThrow();

        assertThat(again.item()).isEqualTo(left.item());
        assertThat(again.talk().orElseThrow().stage()).isEqualTo(Talk.Stage.REVEALED);
        assertThat(again.revealed()).containsKey(again.item().orElseThrow());
    }

    @Test
    void fillsThePlansFromTheAnswersEachItemOnce() {
        Room room = discussing.plan(AgendaPlan.halfDay());

        assertThat(room.items()).doesNotHaveDuplicates().hasSizeGreaterThan(8);
        assertThat(room.workshop().agenda().getFirst().topic())
                .isEqualTo(new AgendaEntry.Topic.Part(AgendaEntry.Kind.OPENING));
    }

    @Test
    void revealsWithTheLastVoteIfTheFacilitatorChoseThat() {
        atFirstItem();
        discussing.reveal();
        discussing.options(_ -> new Workshop.RoomOptions(true, true, false, 0));
        Room room = discussing.voteAgain(VotingWay.PASSED);

        for (var person : room.votes().orElseThrow().waitingFor()) {
            assertThat(room.talk().orElseThrow().stage()).isEqualTo(Talk.Stage.VOTING);
            room = discussing.cast(new Voter.Person(person.id()), new Answer.Rated(1));
        }

        assertThat(room.talk().orElseThrow().stage()).isEqualTo(Talk.Stage.REVEALED);
    }

    @Test
    void saysToTheFacilitatorThatALevelWasTalkedAway() {
        atFirstItem();
        Room revealed = discussing.reveal();
        ItemId item = revealed.item().orElseThrow();

        Room agreed = discussing.agree(5, "We mean the new plan.");

        assertThat(agreed.revealed()).containsKey(item);
        assertThat(agreed.revealed().values())
                .extracting(result -> result.official().orElseThrow().talkedAway())
                .containsExactly(true);
    }

    @Test
    void aVoteTakenAgainReplacesTheSecondVoteWhole() {
        atFirstItem();
        discussing.reveal();
        discussing.voteAgain(VotingWay.PASSED);
        Room voting = discussing.room();
        for (var person : voting.votes().orElseThrow().waitingFor()) {
            discussing.cast(new Voter.Person(person.id()), new Answer.Rated(0));
        }
        discussing.reveal();
        discussing.voteAgain(VotingWay.SLIPS);
        discussing.castCounted(List.of(0, 0, 0, 4, 0, 0), 0, 0);

        Room again = discussing.reveal();

        assertThat(((Slide.Reveal) Slides.of(again)).picture().orElseThrow().votes().votes())
                .containsExactly(0, 0, 0, 4, 0, 0);
    }

    @Test
    void whoComesLateVotesFromThenOn() {
        atFirstItem();
        Participant late =
                new Participant(new ParticipantId("late"), "Late Joiner", "Legal", "", false);
        Room before = discussing.people(RoomPeople.join(late));
        assertThat(before.votes().orElseThrow().complete()).as("of those asked before").isTrue();
        discussing.reveal();

        Room second = discussing.voteAgain(VotingWay.PASSED);

        assertThat(second.votes().orElseThrow().waitingFor()).contains(late.joinedLate(true));
    }

    @Test
    void whoComesLateMakesNoBlindSpotOfWhatWasShownBefore() {
        storage.assessments().change(sample.id(), DiscussingTest::halfOfThemAnswered);
        ItemId item = atFirstItem().item().orElseThrow();
        Room shown = discussing.reveal();
        assertThat(result(shown, item).status()).isEqualTo(ItemStatus.OK);

        Room later =
                discussing.people(
                        RoomPeople.join(
                                new Participant(
                                        new ParticipantId("late"), "Late", "Legal", "", false)));

        assertThat(result(later, item).status()).isEqualTo(ItemStatus.OK);
        assertThat(result(later, item).score()).isEqualTo(result(shown, item).score());
    }

    private static ItemResult result(Room room, ItemId item) {
        return Optional.ofNullable(room.revealed().get(item)).orElseThrow();
    }

    private static Assessment halfOfThemAnswered(Assessment team) {
        List<ParticipantId> half =
                team.participants().stream()
                        .map(Participant::id)
                        .limit(team.participants().size() / 2)
                        .toList();
        return team.withAnswers(
                team.answers()
                        .withGiven(
                                team.answers().given().stream()
                                        .filter(a -> half.contains(a.participant()))
                                        .toList())
                        .withTurns(List.of()));
    }

    @Test
    void whoWasLeftOutIsNotAwaited() {
        ParticipantId out = sample.participants().getLast().id();
        storage.assessments().change(sample.id(), team -> leavingOut(team, out));
        Room voting = atFirstItem();
        assertThat(voting.votes().orElseThrow().complete()).isTrue();
        assertThat(voting.votes().orElseThrow().waitingFor()).isEmpty();

        Room weighing = discussing.comeTo(part(voting, AgendaEntry.Kind.PRIORITIES));

        assertThat(priorities(weighing).stillToRate())
                .extracting(Participant::id)
                .isNotEmpty()
                .doesNotContain(out);
    }

    private static Assessment leavingOut(Assessment team, ParticipantId out) {
        return team.withWeighing(Weighing.NONE)
                .withAnswers(
                        team.answers()
                                .withTurns(
                                        List.of(Turn.notBegun(out).withState(TurnState.LEFT_OUT))));
    }

    @Test
    void aTalkThatIsOnlyLeftRecordsWhoWasMissing() {
        atFirstItem();
        discussing.reveal();
        ParticipantId first = sample.participants().getFirst().id();
        discussing.people(RoomPeople.away(first));

        Room room = discussing.next();

        assertThat(room.outline().findings().absences())
                .singleElement()
                .satisfies(absence -> assertThat(absence.missing()).containsExactly(first));
    }

    @Test
    void whereNothingWasShownNobodyMissedATalk() {
        atFirstItem();
        discussing.people(RoomPeople.away(sample.participants().getFirst().id()));

        assertThat(discussing.next().outline().findings().absences()).isEmpty();
    }

    @Test
    void whoWasMissingInATalkThatEndedStandsRecorded() {
        atFirstItem();
        discussing.reveal();
        discussing.leaveOpen(OpenItem.Kind.KEPT_OPEN, "");
        discussing.people(RoomPeople.away(sample.participants().getFirst().id()));

        assertThat(discussing.next().outline().findings().absences()).isEmpty();
    }

    @Test
    void goesOnAfterAnEntryThatWasDropped() {
        Room room = discussing.plan(AgendaPlan.ninetyMinutes());
        List<String> before = ids(room);
        discussing.next();
        discussing.next();
        discussing.next();
        discussing.agenda(AgendaEdits.drop(before.get(2)));

        assertThat(discussing.next().workshop().at()).contains(before.get(3));
    }

    @Test
    void passesOverWhatWasComeToWhereNothingIsDone() {
        Room room = discussing.plan(AgendaPlan.ninetyMinutes());
        List<String> before = ids(room);
        discussing.next();
        clock.advance(java.time.Duration.ofMinutes(8));
        discussing.comeTo(before.get(2));
        discussing.agenda(AgendaEdits.drop(before.get(2)));

        assertThat(discussing.next().workshop().at()).contains(before.get(1));
    }

    @Test
    void afterTheLastEntryWasDroppedTheRoomStaysWhereItIs() {
        Room room = discussing.plan(AgendaPlan.ninetyMinutes());
        for (int i = 0; i < ids(room).size(); i++) {
            discussing.next();
        }
        discussing.next();
        discussing.agenda(AgendaEdits.drop(ids(room).getLast()));

        assertThat(discussing.next().workshop().at()).isEmpty();
        assertThat(discussing.back().workshop().at()).isEmpty();
    }

    private static List<String> ids(Room room) {
        return room.workshop().agenda().stream().map(AgendaEntry::id).toList();
    }

    @Test
    void takesAnotherPlanUntilAnItemBegins() {
        Room room = discussing.plan(AgendaPlan.ninetyMinutes());
        ParticipantId first = sample.participants().getFirst().id();
        discussing.people(RoomPeople.away(first));
        discussing.next();

        Room half = discussing.planAgain(AgendaPlan.halfDay());

        assertThat(half.items()).hasSizeGreaterThan(room.items().size());
        assertThat(half.workshop().away()).containsExactly(first);
        assertThat(half.workshop().at()).isEmpty();
        discussing.comeTo(
                half.workshop().agenda().stream()
                        .filter(e -> e.topic() instanceof AgendaEntry.Topic.ItemTalk)
                        .findFirst()
                        .orElseThrow()
                        .id());
        assertThatThrownBy(() -> discussing.planAgain(AgendaPlan.ninetyMinutes()))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void anEvidenceGradeIsTakenBack() {
        ItemId item = atFirstItem().item().orElseThrow();
        discussing.reveal();
        discussing.evidence(2, "Contact log");

        Room room = discussing.withoutEvidence(item);

        assertThat(room.outline().findings().evidence()).isEmpty();
        assertThat(room.outline().findings().evidenceCollected()).isFalse();
    }

    @Test
    void countsImportanceForTheSectionsThatScoredLow() {
        Room room = discussing.plan(AgendaPlan.ninetyMinutes());
        storage.assessments().change(sample.id(), a -> a.withWeighing(Weighing.NONE));
        discussing.comeTo(part(room, AgendaEntry.Kind.PRIORITIES));
        SectionId lowest = priorities(discussing.room()).low().getFirst().section();

        Room weighed =
                discussing.weighCounted(
                        List.of(new CountedImportance(lowest, List.of(0, 0, 0, 3, 5))));

        assertThat(priorities(weighed).ratings()).isEqualTo(8);
        assertThat(priorities(weighed).priorities().getFirst().section()).isEqualTo(lowest);
        assertThat(priorities(weighed).low()).hasSizeGreaterThanOrEqualTo(10);
    }

    private static String part(Room room, AgendaEntry.Kind kind) {
        return room.workshop().agenda().stream()
                .filter(entry -> entry.topic().equals(new AgendaEntry.Topic.Part(kind)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Overview.Priorities priorities(Room room) {
        return (Overview.Priorities) room.overview().orElseThrow();
    }

    @Test
    void theFirstPictureHoldsNoStage() {
        Room room = discussing.plan(AgendaPlan.ninetyMinutes());

        Room there = discussing.comeTo(part(room, AgendaEntry.Kind.FIRST_PICTURE));

        assertThat(there.overview().orElseThrow()).isInstanceOf(Overview.FirstPicture.class);
        assertThat(Slides.of(there)).isInstanceOf(Slide.Profile.class);
    }

    @Test
    void noRankingIsSeenBeforeEverybodyInTheRoomHasRated() {
        Room room = discussing.plan(AgendaPlan.ninetyMinutes());
        storage.assessments().change(sample.id(), a -> a.withWeighing(Weighing.NONE));
        discussing.comeTo(part(room, AgendaEntry.Kind.PRIORITIES));
        SectionId lowest = priorities(discussing.room()).low().getFirst().section();
        List<Participant> people = sample.participants();

        for (Participant person : people.subList(0, people.size() - 1)) {
            Room before = discussing.weigh(List.of(new ImportanceRating(person.id(), lowest, 5)));
            assertThat(priorities(before).priorities()).isEmpty();
        }
        Room all = discussing.people(RoomPeople.away(people.getLast().id()));

        assertThat(priorities(all).priorities()).hasSize(1);
    }

    @Test
    void aVoteAgainTakesTheAgreedLevelBack() {
        atFirstItem();
        discussing.reveal();
        discussing.agree(5, "We mean the new plan.");

        Room again = discussing.voteAgain(VotingWay.PASSED);

        assertThat(again.outline().findings().agreedLevels()).isEmpty();
    }

    @Test
    void collectingStaysClosedOnceTheTeamTalks() {
        atFirstItem();

        assertThatThrownBy(() -> new Collecting(storage).reopen(sample.id()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.reason()).isEqualTo(Refusal.WORKSHOP_BEGUN));
    }

    @Test
    void aFileInPlaceOfAnAssessmentBringsNoWorkshopOfTheOldOne() {
        atFirstItem();
        AssessmentDesk desk =
                new AssessmentDesk(
                        storage,
                        _ -> Standing.NONE,
                        (_, _) -> {},
                        clock,
                        () -> new AssessmentId("another"));

        desk.importReplacing(sample.withActions(List.of()));

        assertThat(opened().takeUp()).isEmpty();
    }
}
