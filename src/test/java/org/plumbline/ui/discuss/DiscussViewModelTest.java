package org.plumbline.ui.discuss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.ui.discuss.DiscussFixture.room;
import static org.plumbline.ui.discuss.DiscussFixture.talk;

import org.junit.jupiter.api.Test;
import org.plumbline.model.AgendaEntry;
import org.plumbline.model.Answer;
import org.plumbline.model.Assessment;
import org.plumbline.model.OpenItem;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Talk;
import org.plumbline.model.Voter;
import org.plumbline.model.VotingWay;
import org.plumbline.model.Weighing;
import org.plumbline.model.Workshop;
import org.plumbline.ui.support.Screen;
import org.plumbline.workflow.Refusal;
import org.plumbline.workshop.AgendaPlan;
import org.plumbline.workshop.Slide;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

class DiscussViewModelTest {

    private DiscussFixture fixture = DiscussFixture.answered();

    @Test
    void saysThatCollectingIsNotClosed() {
        fixture = DiscussFixture.collecting();
        DiscussViewModel model = fixture.opened();
        assertThat(model.state().get()).isEqualTo(new DiscussState.Impossible(Refusal.NOT_CLOSED));
        model.collect();
        assertThat(fixture.around.navigator.current())
                .isEqualTo(new Screen.Collect(DiscussFixture.ID));
    }

    @Test
    void plansAndRecordsTheConsentToReveal() {
        DiscussViewModel model = fixture.opened();
        assertThat(model.state().get()).isInstanceOf(DiscussState.Unplanned.class);
        model.plan(AgendaPlan.ninetyMinutes(), true, fixture.consent().ceoGap());
        assertThat(room(model).items()).hasSizeBetween(4, 7);
        assertThat(fixture.consent().reveal()).isTrue();
    }

    @Test
    void goesThroughTheAgendaAndBack() {
        DiscussViewModel model = fixture.planned();
        model.next();
        assertThat(model.page().get()).isEqualTo(DiscussViewModel.Page.ENTRY);
        assertThat(room(model).workshop().at()).contains("part-1");
        model.next();
        model.back();
        assertThat(room(model).workshop().at()).contains("part-1");
        model.agenda();
        assertThat(model.page().get()).isEqualTo(DiscussViewModel.Page.AGENDA);
    }

    @Test
    void showsTheAgendaAgainAfterTheLastEntry() {
        DiscussViewModel model = fixture.planned();
        List<AgendaEntry> agenda = room(model).workshop().agenda();
        model.comeTo(agenda.getLast().id());
        model.next();
        assertThat(model.page().get()).isEqualTo(DiscussViewModel.Page.AGENDA);
        assertThat(room(model).workshop().agenda().getLast().done()).isTrue();
    }

    @Test
    void goesOnInOneStepWhereItWasLeft() {
        DiscussViewModel left = fixture.atFirstItem();
        left.pieces().talk().reveal();
        Workshop before = room(left).workshop();

        DiscussViewModel again = fixture.model(new Screen.Discuss(DiscussFixture.ID, true));
        again.open();

        assertThat(again.page().get()).isEqualTo(DiscussViewModel.Page.ENTRY);
        assertThat(room(again).workshop().at()).isEqualTo(before.at());
        assertThat(talk(again).stage()).isEqualTo(Talk.Stage.REVEALED);
    }

    @Test
    void revealsAtOnceWhenAllAreInAndAsksOnceWhenSomeAreMissing() {
        DiscussViewModel model = fixture.atFirstItem();
        model.pieces().talk().reveal();
        assertThat(fixture.around.dialogs.questions()).isEmpty();
        assertThat(talk(model).stage()).isEqualTo(Talk.Stage.REVEALED);

        model.pieces().talk().voteAgain();
        model.pieces().talk().reveal();
        assertThat(fixture.around.dialogs.lastQuestion().id()).isEqualTo("revealEarly");
        assertThat(talk(model).stage()).isEqualTo(Talk.Stage.VOTING);
        fixture.around.dialogs.choose("revealNow");
        assertThat(talk(model).stage()).isEqualTo(Talk.Stage.REVEALED);
    }

    @Test
    void doesNotAskForAnswersThatCanNoLongerCome() {
        fixture = new DiscussFixture(DiscussViewModelTest::withoutTheFirst);
        DiscussViewModel model = fixture.atFirstItem();
        assertThat(room(model).votes().orElseThrow().way()).isEqualTo(VotingWay.COLLECTED);
        model.pieces().talk().reveal();
        assertThat(fixture.around.dialogs.questions()).isEmpty();
        assertThat(talk(model).stage()).isEqualTo(Talk.Stage.REVEALED);
    }

    /** The team of which the first one never handed in. */
    private static Assessment withoutTheFirst(Assessment team) {
        ParticipantId first = team.participants().getFirst().id();
        return team.withAnswers(
                team.answers()
                        .withGiven(
                                team.answers().given().stream()
                                        .filter(a -> !a.participant().equals(first))
                                        .toList())
                        .withTurns(List.of()));
    }

    @Test
    void theRoomSeesNothingWhileBlank() {
        DiscussViewModel model = fixture.atFirstItem();
        model.blank();
        assertThat(model.slide()).contains(new Slide.Blank());
        model.blank();
        assertThat(model.slide().orElseThrow()).isInstanceOf(Slide.Vote.class);
    }

    @Test
    void handsTheLaptopFromOneToTheNextAndKeepsNoVote() {
        DiscussViewModel model = secondVote();
        model.passTheLaptop();
        assertThat(model.page().get()).isEqualTo(DiscussViewModel.Page.BALLOT);
        BallotViewModel ballot = model.pieces().ballot();
        int voters = 0;
        while (ballot.sheet().get() instanceof BallotSheet.HandOver) {
            ballot.take();
            assertThat(ballot.sheet().get()).isInstanceOf(BallotSheet.Vote.class);
            ballot.seal(new Answer.Rated(2));
            voters++;
        }
        assertThat(voters).isEqualTo(8);
        assertThat(ballot.sheet().get()).isEqualTo(new BallotSheet.Done());
        model.laptopBack();
        assertThat(room(model).votes().orElseThrow().complete()).isTrue();
        model.pieces().talk().reveal();
        assertThat(model.pieces().talk().offered()).hasValue(2);
    }

    private DiscussViewModel secondVote() {
        DiscussViewModel model = fixture.atFirstItem();
        model.pieces().talk().reveal();
        model.pieces().talk().voteAgain();
        return model;
    }

    @Test
    void handsTheLaptopToSomebodyElseFirst() {
        DiscussViewModel model = secondVote();
        model.passTheLaptop();
        BallotViewModel ballot = model.pieces().ballot();
        Participant first = ((BallotSheet.HandOver) ballot.sheet().get()).person();
        ballot.somebodyElse();
        assertThat(((BallotSheet.HandOver) ballot.sheet().get()).person()).isNotEqualTo(first);
    }

    @Test
    void whoTookTheLaptopByMistakeGivesItBackWithoutAVote() {
        DiscussViewModel model = secondVote();
        model.passTheLaptop();
        BallotViewModel ballot = model.pieces().ballot();
        BallotSheet first = ballot.sheet().get();
        ballot.notMe();
        assertThat(ballot.sheet().get()).as("nobody has it").isEqualTo(first);
        ballot.take();
        ballot.notMe();
        assertThat(ballot.sheet().get()).isEqualTo(first);
        assertThat(room(model).votes().orElseThrow().in()).isZero();
    }

    @Test
    void whoRatesNothingIsNotAskedAgainInTheSameRound() {
        fixture = new DiscussFixture(team -> team.withWeighing(Weighing.NONE));
        DiscussViewModel model = at(AgendaEntry.Kind.PRIORITIES);
        model.passForImportance();
        BallotViewModel ballot = model.pieces().ballot();
        int asked = 0;
        while (ballot.sheet().get() instanceof BallotSheet.HandOver && asked < 20) {
            ballot.take();
            ballot.seal(List.of());
            asked++;
        }
        assertThat(asked).isEqualTo(8);
        assertThat(ballot.sheet().get()).isEqualTo(new BallotSheet.Done());
        model.laptopBack();
        model.passForImportance();
        assertThat(ballot.sheet().get()).isInstanceOf(BallotSheet.HandOver.class);
        ballot.take();
        ballot.notMe();
        assertThat(ballot.sheet().get()).isInstanceOf(BallotSheet.HandOver.class);
    }

    @Test
    void takesAnotherPlanAndUndoesIt() {
        DiscussViewModel model = fixture.planned();
        AgendaViewModel agenda = model.pieces().agenda();
        agenda.drop(ids(model).get(3));
        List<String> before = ids(model);
        model.next();
        agenda.planAgain(AgendaPlan.halfDay());
        assertThat(ids(model)).hasSizeGreaterThan(before.size());
        fixture.around.toasts.undo();
        assertThat(ids(model)).isEqualTo(before);
        assertThat(room(model).workshop().at()).contains(before.getFirst());
    }

    @Test
    void takesAnEvidenceGradeBack() {
        DiscussViewModel model = fixture.atFirstItem();
        String item = room(model).workshop().at().orElseThrow();
        model.pieces().talk().reveal();
        model.pieces().writing().grade().set(OptionalInt.of(2));
        fixture.around.background.elapse(Duration.ofMillis(300));
        model.pieces().writing().grade().set(OptionalInt.empty());
        fixture.around.background.elapse(Duration.ofMillis(300));
        assertThat(fixture.kept().findings().evidence()).isEmpty();

        model.pieces().writing().grade().set(OptionalInt.of(1));
        model.next();
        model.pieces()
                .weighing()
                .withoutEvidence(fixture.kept().findings().evidence().getFirst().item());
        model.comeTo(item);
        assertThat(model.pieces().writing().grade().get()).isEmpty();
        model.next();
        assertThat(fixture.kept().findings().evidence()).isEmpty();
    }

    @Test
    void countsCards() {
        DiscussViewModel model = secondVote();
        model.pieces().talk().takeVotes(VotingWay.CARDS);
        model.pieces().talk().count(List.of(0, 0, 3, 5, 0, 0), 0, 0, () -> {});
        assertThat(room(model).votes().orElseThrow().in()).isEqualTo(8);
        model.pieces().talk().reveal();
        assertThat(
                        ((Slide.Reveal) model.slide().orElseThrow())
                                .picture()
                                .orElseThrow()
                                .votes()
                                .votes())
                .containsExactly(0, 0, 3, 5, 0, 0);
    }

    @Test
    void saysInASentenceWhyVotesCannotBeTakenInAnotherWay() {
        DiscussViewModel model = secondVote();
        model.pieces().talk().takeVotes(VotingWay.CARDS);
        model.pieces().talk().count(List.of(0, 0, 3, 5, 0, 0), 0, 0, () -> {});
        model.pieces().talk().takeVotes(VotingWay.SLIPS);
        assertThat(model.problem().getValue()).startsWith("Votes are in.");
        model.pieces().talk().clear();
        fixture.around.dialogs.choose("clearNow");
        model.pieces().talk().takeVotes(VotingWay.SLIPS);
        assertThat(model.problem().getValue()).isEmpty();
        assertThat(talk(model).way()).isEqualTo(VotingWay.SLIPS);
    }

    @Test
    void takesVotesByKeyAndSaysOnlyThatASeatVoted() {
        DiscussViewModel model = secondVote();
        model.pieces().talk().takeVotes(VotingWay.KEYPAD);
        KeypadViewModel keypad = model.pieces().keypad();
        keypad.press("Q");
        assertThat(keypad.choosing().get()).isEmpty();
        keypad.begin();
        keypad.press("3");
        assertThat(room(model).votes().orElseThrow().in()).isZero();
        keypad.press("E");
        assertThat(keypad.choosing().get()).hasValue(3);
        keypad.press("4");
        assertThat(keypad.choosing().get()).isEmpty();
        assertThat(keypad.voted().get()).hasValue(3);
        assertThat(room(model).votes().orElseThrow().voters()).containsExactly(new Voter.Seat(3));
        for (int seat = 1; seat <= keypad.seats(); seat++) {
            keypad.press(KeypadViewModel.KEYS.substring(seat - 1, seat));
            keypad.press(seat == 1 ? "D" : seat == 2 ? "N" : "4");
        }
        assertThat(keypad.open().get()).isFalse();
        model.pieces().talk().reveal();
        assertThat(
                        ((Slide.Reveal) model.slide().orElseThrow())
                                .picture()
                                .orElseThrow()
                                .votes()
                                .at(4))
                .isEqualTo(6);
    }

    @Test
    void takesTheLevelThatIsOfferedAtOnceAndAsksAReasonForAnyOther() {
        DiscussViewModel model = secondVote();
        model.pieces().talk().takeVotes(VotingWay.CARDS);
        model.pieces().talk().count(List.of(0, 0, 8, 0, 0, 0), 0, 0, () -> {});
        model.pieces().talk().reveal();
        TalkViewModel talk = model.pieces().talk();
        talk.level(4);
        assertThat(talk(model).stage()).isEqualTo(Talk.Stage.REVEALED);
        talk.agree();
        assertThat(model.problem().getValue()).contains("needs a reason");
        model.pieces().writing().reason().set("We have seen it work.");
        talk.agree();
        assertThat(talk(model).stage()).isEqualTo(Talk.Stage.SETTLED);
        talk.reopen();
        talk.level(2);
        assertThat(fixture.kept().findings().agreedLevels().getFirst().level()).isEqualTo(2);
    }

    @Test
    void leavesAnItemOpen() {
        DiscussViewModel model = fixture.atFirstItem();
        model.pieces().talk().reveal();
        model.pieces().talk().leaveOpen(OpenItem.Kind.NO_AGREEMENT);
        assertThat(fixture.kept().findings().open()).hasSize(1);
    }

    @Test
    void keepsWhatIsWrittenAfterAPauseAndShowsItToTheRoom() {
        DiscussViewModel model = fixture.atFirstItem();
        model.pieces().talk().reveal();
        model.pieces().writing().reason().set("Because we saw it");
        assertThat(talk(model).draft().reason()).isEmpty();
        fixture.around.background.elapse(Duration.ofMillis(300));
        assertThat(talk(model).draft().reason()).isEqualTo("Because we saw it");
        assertThat(((Slide.Reveal) model.slide().orElseThrow()).written().orElseThrow().reason())
                .isEqualTo("Because we saw it");
    }

    @Test
    void keepsWhatIsWrittenWhenTheRoomMovesOn() {
        DiscussViewModel model = fixture.atFirstItem();
        String item = room(model).workshop().at().orElseThrow();
        model.pieces().talk().reveal();
        model.pieces().writing().action().set("Visit ten customers");
        model.next();
        assertThat(model.pieces().writing().action().get()).isEmpty();
        model.comeTo(item);
        assertThat(model.pieces().writing().action().get()).isEqualTo("Visit ten customers");
    }

    @Test
    void losesNothingThatIsWrittenWhileTheDiskIsFull() {
        DiscussViewModel model = fixture.atFirstItem();
        model.pieces().talk().reveal();
        fixture.diskFull(true);
        model.pieces().writing().reason().set("Because we saw it");
        assertThatThrownBy(() -> fixture.around.background.elapse(Duration.ofMillis(300)))
                .hasRootCauseInstanceOf(org.plumbline.store.StoreException.class);
        assertThat(model.pieces().writing().reason().get()).isEqualTo("Because we saw it");
        assertThat(talk(model).stage()).isEqualTo(Talk.Stage.REVEALED);

        fixture.diskFull(false);
        String here = room(model).workshop().at().orElseThrow();
        model.next();
        model.comeTo(here);
        assertThat(talk(model).draft().reason()).isEqualTo("Because we saw it");
    }

    @Test
    void recordsAnEvidenceGradeWithItsNote() {
        DiscussViewModel model = fixture.atFirstItem();
        model.pieces().talk().reveal();
        model.pieces().writing().grade().set(OptionalInt.of(2));
        model.pieces().writing().seen().set("Contact log");
        fixture.around.background.elapse(Duration.ofMillis(300));
        assertThat(fixture.kept().findings().evidence())
                .singleElement()
                .satisfies(
                        evidence -> {
                            assertThat(evidence.grade()).isEqualTo(2);
                            assertThat(evidence.note()).isEqualTo("Contact log");
                        });
    }

    @Test
    void capturesAnActionWithOwnerAndDay() {
        DiscussViewModel model = fixture.atFirstItem();
        model.pieces().talk().reveal();
        Participant owner = room(model).outline().participants().getFirst();
        WritingViewModel writing = model.pieces().writing();
        writing.action().set("Visit ten customers");
        writing.owner().set(Optional.of(owner.id()));
        writing.due().set("30 Juno 2026");
        model.pieces().talk().capture();
        assertThat(model.problem().getValue()).contains("date cannot be read");
        assertThat(fixture.kept().actions()).isEmpty();
        writing.due().set("30 June 2026");
        model.pieces().talk().capture();
        assertThat(fixture.kept().actions())
                .singleElement()
                .satisfies(
                        action -> {
                            assertThat(action.what()).isEqualTo("Visit ten customers");
                            assertThat(action.owner()).contains(owner.id());
                            assertThat(action.due()).contains(java.time.LocalDate.of(2026, 6, 30));
                        });
        assertThat(writing.action().get()).isEmpty();
        fixture.around.background.elapse(Duration.ofMillis(300));
        assertThat(talk(model).draft().action()).isEmpty();
    }

    @Test
    void runsAndChangesTheClock() {
        DiscussViewModel model = fixture.atFirstItem();
        model.pieces().talk().startOrPause();
        fixture.clock.advance(Duration.ofSeconds(70));
        model.pieces().talk().more(TalkViewModel.HALF_A_MINUTE);
        assertThat(DiscussWords.clock(room(model).workshop().timer(), fixture.clock.instant()))
                .isEqualTo("0:20");
        fixture.clock.advance(Duration.ofSeconds(45));
        assertThat(DiscussWords.clock(room(model).workshop().timer(), fixture.clock.instant()))
                .isEqualTo("+0:25");
        model.pieces().talk().startOrPause();
        assertThat(room(model).workshop().timer().runs()).isFalse();
    }

    @Test
    void letsTheClocksRestWhenTheScreenIsLeft() {
        DiscussViewModel model = fixture.atFirstItem();
        fixture.clock.advance(Duration.ofMinutes(3));
        model.close();
        fixture.clock.advance(Duration.ofHours(3));
        Workshop kept = room(fixture.opened()).workshop();
        assertThat(DiscussWords.spent(kept, fixture.clock.instant())).isEqualTo(3);
    }

    @Test
    void movesDropsAndTakesBackEntries() {
        DiscussViewModel model = fixture.planned();
        AgendaViewModel agenda = model.pieces().agenda();
        List<String> before = ids(model);
        agenda.move(before.get(2), 1);
        assertThat(ids(model).get(3)).isEqualTo(before.get(2));
        agenda.drop(before.get(2));
        assertThat(ids(model)).doesNotContain(before.get(2));
        fixture.around.toasts.undo();
        assertThat(ids(model).get(3)).isEqualTo(before.get(2));
    }

    private static List<String> ids(DiscussViewModel model) {
        return room(model).workshop().agenda().stream().map(AgendaEntry::id).toList();
    }

    @Test
    void addsAnItemThatIsLookedForAndABreak() {
        DiscussViewModel model = fixture.planned();
        AgendaViewModel agenda = model.pieces().agenda();
        AgendaViewModel.Addable found = agenda.addable("").getFirst();
        assertThat(agenda.addable(found.title().toUpperCase(java.util.Locale.ROOT)))
                .contains(found);
        agenda.add(found.item());
        assertThat(room(model).items()).contains(found.item());
        assertThat(agenda.addable("")).doesNotContain(found);
        agenda.add(found.item());
        assertThat(model.problem().getValue()).isEqualTo("The item stands on the agenda already.");
        agenda.addBreak(ids(model).get(2));
        assertThat(room(model).workshop().agenda().get(3).topic())
                .isEqualTo(new AgendaEntry.Topic.Part(AgendaEntry.Kind.BREAK));
    }

    @Test
    void plansMinutesFromOneTo240() {
        DiscussViewModel model = fixture.planned();
        String first = ids(model).getFirst();
        assertThat(model.pieces().agenda().minutes(first, "12")).isTrue();
        assertThat(room(model).workshop().agenda().getFirst().minutes()).isEqualTo(12);
        assertThat(model.pieces().agenda().minutes(first, "300")).isFalse();
        assertThat(model.problem().getValue()).contains("from 1 to 240");
        assertThat(room(model).workshop().agenda().getFirst().minutes()).isEqualTo(12);
    }

    @Test
    void knowsWhoIsThereAndWhoJoins() {
        DiscussViewModel model = secondVote();
        AgendaViewModel agenda = model.pieces().agenda();
        Participant first = room(model).outline().participants().getFirst();
        agenda.there(first.id(), false);
        assertThat(room(model).votes().orElseThrow().waitingFor()).doesNotContain(first);
        agenda.there(first.id(), true);
        assertThat(room(model).votes().orElseThrow().waitingFor()).contains(first);
        agenda.join(" Ada Pell ", "Legal");
        assertThat(room(model).votes().orElseThrow().waitingFor())
                .anySatisfy(person -> assertThat(person.name()).isEqualTo("Ada Pell"));
    }

    @Test
    void takesTheThreeLowestWhereTheAgendaHasNone() {
        DiscussViewModel model = fixture.planned();
        for (String id : ids(model)) {
            if (id.startsWith("item-")) {
                model.pieces().agenda().drop(id);
            }
        }
        model.pieces().agenda().takeLowest();
        assertThat(room(model).items()).hasSize(3);
        assertThat(room(model).workshop().agenda().get(2).topic())
                .isInstanceOf(AgendaEntry.Topic.ItemTalk.class);
    }

    @Test
    void votesInTheRoomWhereNobodyAnsweredBefore() {
        fixture = DiscussFixture.inTheRoom();
        DiscussViewModel model = fixture.opened();
        assertThat(((DiscussState.Unplanned) model.state().get()).answered()).isFalse();
        model.plan(AgendaPlan.ninetyMinutesInTheRoom(), true, false);
        model.comeTo(DiscussFixture.firstItem(room(model)));
        assertThat(talk(model).way()).isEqualTo(VotingWay.PASSED);
        assertThat(room(model).votes().orElseThrow().waitingFor()).hasSize(8);
    }

    @Test
    void weighsByPassingTheLaptopAndEstimatesEffort() {
        DiscussViewModel model = at(AgendaEntry.Kind.PRIORITIES);
        model.passForImportance();
        BallotViewModel ballot = model.pieces().ballot();
        while (ballot.sheet().get() instanceof BallotSheet.HandOver) {
            ballot.take();
            BallotSheet.Weigh sheet = (BallotSheet.Weigh) ballot.sheet().get();
            ballot.seal(
                    sheet.sections().stream()
                            .map(
                                    bar ->
                                            new org.plumbline.model.ImportanceRating(
                                                    sheet.person().id(), bar.section(), 5))
                            .toList());
        }
        model.laptopBack();
        WeighViewModel weighing = model.pieces().weighing();
        assertThat(weighing.priorities().orElseThrow().stillToRate()).isEmpty();
        assertThat(weighing.priorities().orElseThrow().priorities()).isNotEmpty();
        var section = weighing.priorities().orElseThrow().priorities().getFirst().section();
        weighing.effort(new org.plumbline.model.EffortEstimate(section, 1, true, true));
        assertThat(weighing.priorities().orElseThrow().priorities().getFirst().quadrant())
                .isPresent();
        weighing.act(section, "Show customers in every meeting");
        assertThat(fixture.kept().actions().getFirst().section()).contains(section);
    }

    @Test
    void asksBeforeARatingEndsWithoutSome() {
        fixture = new DiscussFixture(team -> team.withWeighing(Weighing.NONE));
        DiscussViewModel model = at(AgendaEntry.Kind.PRIORITIES);
        model.next();
        assertThat(fixture.around.dialogs.questions()).isEmpty();
        model.back();
        model.passForImportance();
        BallotViewModel ballot = model.pieces().ballot();
        ballot.take();
        BallotSheet.Weigh sheet = (BallotSheet.Weigh) ballot.sheet().get();
        ballot.seal(
                List.of(
                        new org.plumbline.model.ImportanceRating(
                                sheet.person().id(), sheet.sections().getFirst().section(), 5)));
        model.laptopBack();

        model.next();

        assertThat(at(model)).isEqualTo(new AgendaEntry.Topic.Part(AgendaEntry.Kind.PRIORITIES));
        assertThat(fixture.around.dialogs.lastQuestion().heading())
                .isEqualTo("7 people have not rated yet. End the rating?");
        fixture.around.dialogs.choose("endRatingNow");
        assertThat(at(model)).isNotEqualTo(new AgendaEntry.Topic.Part(AgendaEntry.Kind.PRIORITIES));
        model.back();
        assertThat(model.pieces().weighing().priorities().orElseThrow().late()).hasSize(7);
    }

    private static AgendaEntry.Topic at(DiscussViewModel model) {
        return room(model).workshop().current().orElseThrow().topic();
    }

    private DiscussViewModel at(AgendaEntry.Kind kind) {
        DiscussViewModel model = fixture.planned();
        model.comeTo(
                room(model).workshop().agenda().stream()
                        .filter(e -> e.topic().equals(new AgendaEntry.Topic.Part(kind)))
                        .findFirst()
                        .orElseThrow()
                        .id());
        return model;
    }

    @Test
    void asksTheChiefExecutiveInPrivate() {
        DiscussViewModel model = at(AgendaEntry.Kind.OPENING);
        boolean before = fixture.consent().ceoGap();
        model.askTheCeo();
        BallotViewModel ballot = model.pieces().ballot();
        ballot.take();
        assertThat(ballot.sheet().get()).isInstanceOf(BallotSheet.Consent.class);
        ballot.consent(!before);
        assertThat(fixture.consent().ceoGap()).isEqualTo(!before);
        assertThat(ballot.sheet().get()).isEqualTo(new BallotSheet.Done());
    }
}
