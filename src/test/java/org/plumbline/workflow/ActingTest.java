package org.plumbline.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.InMemoryStorage;
import org.plumbline.fixture.Questionnaires;
import org.plumbline.fixture.TestClock;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Action;
import org.plumbline.model.ActionDraft;
import org.plumbline.model.ActionId;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.Assessment;
import org.plumbline.model.Checked;
import org.plumbline.model.Course;
import org.plumbline.model.FirstMeasure;
import org.plumbline.model.Item;
import org.plumbline.model.ItemId;
import org.plumbline.model.Outcome;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Phase;
import org.plumbline.model.SectionId;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.scoring.Gate;
import org.plumbline.store.StoreException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/** Actions through plan, do, check and act (method 6.3). */
final class ActingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    private static final Checked KEPT =
            new Checked("19", "Nineteen were written up.", Optional.of(Outcome.KEPT));

    private final InMemoryStorage storage = new InMemoryStorage(new TestClock());
    private LocalDate today = TODAY;
    private Acting acting = acting(Assessments.workshop(4).everybodySays(3));

    @BeforeEach
    void begin() {
        today = TODAY;
    }

    private Acting acting(Assessments assessments) {
        return acting(assessments.build());
    }

    private Acting acting(Assessment assessment) {
        storage.assessments().save(assessment);
        return new Acting(
                storage, new AssessmentScoring(), Messages.english(), () -> today, assessment.id());
    }

    private static ActionDraft complete(ActionDraft draft) {
        return draft.item(new ItemId("SIN1.1"))
                .owner(Optional.of(new ParticipantId("p2")))
                .due(Optional.of(LocalDate.of(2026, 6, 1)))
                .firstMeasure(
                        Optional.of(
                                new FirstMeasure(
                                        "conversations written up",
                                        "unknown",
                                        "16",
                                        Optional.of(new ParticipantId("p3")))))
                .stop("The tour of sites");
    }

    private ActionId added() {
        return acting.add("Hold two customer conversations", ActingTest::complete).action();
    }

    private ActionId added(UnaryOperator<ActionDraft> otherwise) {
        return acting.add(
                        "Hold two customer conversations",
                        draft -> otherwise.apply(complete(draft)))
                .action();
    }

    private Action kept(ActionId id) {
        return acting.plan().action(id).orElseThrow().action();
    }

    private void isHeld(ActionChange change, Missing... missing) {
        assertThat(change).isEqualTo(new ActionChange.Held(List.of(missing)));
    }

    @Test
    void anActionMayBeginWithNothingButWhatIsDone() {
        ActionId id = acting.add("Ask why they left", UnaryOperator.identity()).action();

        assertThat(kept(id).status()).isEqualTo(ActionStatus.PLAN);
        assertThat(kept(id).course().reachedOn(ActionStatus.PLAN)).contains(TODAY);
        assertThat(acting.plan().action(id).orElseThrow().missing())
                .containsExactly(
                        Missing.BECAUSE,
                        Missing.OWNER,
                        Missing.DUE,
                        Missing.MEASURE,
                        Missing.TODAY,
                        Missing.TARGET,
                        Missing.COUNTED_BY,
                        Missing.STOP);
        assertThat(acting.plan().incomplete()).isEqualTo(1);
    }

    @Test
    void eachActionHasAnIdOfItsOwn() {
        assertThat(added()).isEqualTo(new ActionId("a1"));
        assertThat(added()).isEqualTo(new ActionId("a2"));
        acting.delete(new ActionId("a1"));
        assertThat(added()).isEqualTo(new ActionId("a1"));
    }

    @Test
    void aCompleteActionLeavesPlan() {
        ActionId id = added();
        today = TODAY.plusDays(3);

        assertThat(acting.move(id, ActionStatus.DO)).isInstanceOf(ActionChange.Kept.class);
        assertThat(kept(id).status()).isEqualTo(ActionStatus.DO);
        assertThat(kept(id).course().reachedOn(ActionStatus.DO)).contains(today);
    }

    @Test
    void anIncompleteActionStaysInPlanAndSaysWhatIsMissing() {
        ActionId id = acting.add("The newsletter", UnaryOperator.identity()).action();

        isHeld(
                acting.move(id, ActionStatus.DO),
                Missing.VERB,
                Missing.BECAUSE,
                Missing.OWNER,
                Missing.DUE,
                Missing.MEASURE,
                Missing.TODAY,
                Missing.TARGET,
                Missing.COUNTED_BY,
                Missing.STOP);
        assertThat(kept(id).status()).isEqualTo(ActionStatus.PLAN);
    }

    @Test
    void anActionLeavesPlanOnlyBecauseOfAnItemOrSection() {
        ActionId id = added(ActionDraft::withoutReason);

        isHeld(acting.move(id, ActionStatus.DO), Missing.BECAUSE);
        acting.change(id, draft -> draft.section(new SectionId("SIN6")));
        assertThat(acting.move(id, ActionStatus.DO)).isInstanceOf(ActionChange.Kept.class);
        isHeld(acting.change(id, ActionDraft::withoutReason), Missing.BECAUSE);
    }

    @Test
    void everythingAskedCanBeAReasonWithItsScore() {
        acting =
                acting(
                        Assessments.workshop(4)
                                .everybodySays(3)
                                .votes("SIN6.2", 1, 1, 1, 1)
                                .onlyVotes("SIN1.1"));

        List<Reason> reasons = acting.plan().reasons();
        assertThat(reasons.getFirst())
                .isEqualTo(
                        new Reason(new SectionId("SIN1"), Optional.empty(), OptionalDouble.of(60)));
        assertThat(reasons)
                .contains(
                        new Reason(
                                new SectionId("SIN1"),
                                Optional.of(new ItemId("SIN1.1")),
                                OptionalDouble.empty()),
                        new Reason(
                                new SectionId("SIN6"),
                                Optional.of(new ItemId("SIN6.2")),
                                OptionalDouble.of(20)));
        assertThat(reasons).doesNotHaveDuplicates();
    }

    @Test
    void anActionIsToldWithItsReason() {
        ActionId ofItem = added();
        ActionId ofSection = added(draft -> draft.section(new SectionId("SIN6")));
        ActionId ofNothing = added(ActionDraft::withoutReason);

        ActionPlan plan = acting.plan();
        assertThat(plan.reason(kept(ofItem)).orElseThrow().item()).contains(new ItemId("SIN1.1"));
        assertThat(plan.reason(kept(ofSection)).orElseThrow().score()).hasValue(60);
        assertThat(plan.reason(kept(ofNothing))).isEmpty();
    }

    @Test
    void theOwnerIsAMemberOfTheTeam() {
        ActionId id = added(draft -> draft.owner(Optional.of(new ParticipantId("consultant"))));

        isHeld(acting.move(id, ActionStatus.DO), Missing.OWNER);
    }

    @Test
    void aFirstResultIsSeenWithinNinetyDays() {
        LocalDate late = TODAY.plusDays(91);
        ActionId id = added(draft -> draft.due(Optional.of(late)));

        isHeld(acting.move(id, ActionStatus.DO), Missing.FIRST_RESULT);
        acting.change(id, draft -> draft.firstResult(Optional.of(TODAY.plusDays(90))));
        assertThat(acting.move(id, ActionStatus.DO)).isInstanceOf(ActionChange.Kept.class);
    }

    @Test
    void nothingIsDroppedOnlyForAQuickWin() {
        ActionId id = added(draft -> draft.stop("Nothing."));

        isHeld(acting.move(id, ActionStatus.DO), Missing.STOP_SOMETHING);
    }

    @Test
    void aQuickWinMayDropNothing() {
        acting =
                acting(
                        Assessments.workshop(4)
                                .everybodySays(1)
                                .importance("SIN1", 5, 5, 5, 5)
                                .effort("SIN1", 1));
        ActionId id = added(draft -> draft.stop("nothing"));

        assertThat(acting.move(id, ActionStatus.DO)).isInstanceOf(ActionChange.Kept.class);
    }

    @Test
    void whatIsUnderWayKeepsWhatTheRulesAskFor() {
        ActionId id = added();
        acting.move(id, ActionStatus.DO);

        isHeld(acting.change(id, draft -> draft.owner(Optional.empty())), Missing.OWNER);
        assertThat(kept(id).owner()).isPresent();
        assertThat(acting.change(id, draft -> draft.expect("More visits")))
                .isInstanceOf(ActionChange.Kept.class);
    }

    @Test
    void aCheckEndsWithWhatItShowedAndAnOutcome() {
        ActionId id = added();
        acting.move(id, ActionStatus.CHECK);

        isHeld(acting.move(id, ActionStatus.ACT), Missing.SHOWED, Missing.OUTCOME);
        isHeld(acting.conclude(id, KEPT.withOutcome(Optional.empty())), Missing.OUTCOME);
        assertThat(acting.conclude(id, KEPT)).isInstanceOf(ActionChange.Kept.class);
        assertThat(kept(id).status()).isEqualTo(ActionStatus.ACT);
        assertThat(kept(id).course().checked()).contains(KEPT);
    }

    @Test
    void fromPlanToActNothingIsSkipped() {
        ActionId id = acting.add("Ask", UnaryOperator.identity()).action();

        assertThat(acting.move(id, ActionStatus.ACT))
                .isInstanceOfSatisfying(
                        ActionChange.Held.class,
                        held ->
                                assertThat(held.missing())
                                        .contains(Missing.OWNER, Missing.SHOWED, Missing.OUTCOME));
    }

    @Test
    void goingBackNeedsNothingAndTakesTheOutcomeBack() {
        ActionId id = added();
        acting.conclude(id, KEPT);
        acting.move(id, ActionStatus.DO);

        assertThat(kept(id).course().checked()).contains(KEPT.withOutcome(Optional.empty()));
        assertThat(kept(id).course().reachedOn(ActionStatus.ACT)).isEmpty();
    }

    @Test
    void everyChangeCanBeTakenBack() {
        ActionId id = added();
        Assessment before = acting.plan().assessment();
        acting.move(id, ActionStatus.DO);
        acting.change(id, draft -> draft.what("Hold three"));
        acting.delete(id);

        assertThat(acting.plan().actions()).isEmpty();
        acting.undo();
        assertThat(kept(id).what()).isEqualTo("Hold three");
        acting.undo();
        assertThat(acting.undo().orElseThrow().assessment()).isEqualTo(before);
        assertThat(acting.undo().orElseThrow().actions()).isEmpty();
        assertThat(acting.undo()).isEmpty();
    }

    @Test
    void aDeletedActionComesBackInItsPlace() {
        ActionId first = added();
        ActionId second = added();
        acting.delete(first);
        acting.undo();

        assertThat(acting.plan().actions())
                .extracting(planned -> planned.action().id())
                .containsExactly(first, second);
    }

    @Test
    void whatCouldNotBeKeptIsNotUndone() {
        ActionId id = added();
        storage.diskFull(true);
        assertThatThrownBy(() -> acting.move(id, ActionStatus.DO))
                .isInstanceOf(StoreException.class);
        storage.diskFull(false);

        assertThat(acting.undo().orElseThrow().actions()).isEmpty();
    }

    @Test
    void anActionCanBecomeTheFirst() {
        ActionId first = added();
        ActionId second = added();
        acting.place(second, -1);
        acting.place(second, -1);

        assertThat(acting.plan().actions())
                .extracting(planned -> planned.action().id())
                .containsExactly(second, first);
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThatThrownBy(() -> acting.move(new ActionId("a9"), ActionStatus.DO))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.reason()).isEqualTo(Refusal.NO_SUCH_ACTION));
    }

    @Test
    void overdueChecksComeFirst() {
        ActionId inPlan = added();
        ActionId doing = added(draft -> draft.due(Optional.of(TODAY.plusDays(10))));
        ActionId checking = added(draft -> draft.due(Optional.of(TODAY.plusDays(5))));
        acting.move(doing, ActionStatus.DO);
        acting.move(checking, ActionStatus.CHECK);
        today = TODAY.plusDays(13);

        assertThat(acting.plan().actions())
                .extracting(planned -> planned.action().id())
                .containsExactly(checking, doing, inPlan);
        assertThat(acting.plan().actions())
                .extracting(PlannedAction::daysLate)
                .containsExactly(8L, 3L, 0L);
        assertThat(acting.plan().late()).isEqualTo(2);
        assertThat(acting.plan().nextCheck()).contains(LocalDate.of(2026, 6, 1));
    }

    @Test
    void whatIsBeingCheckedIsLateByItsCheckDay() {
        ActionId id = added(draft -> draft.check(Optional.of(LocalDate.of(2026, 6, 8))));
        acting.move(id, ActionStatus.CHECK);
        today = LocalDate.of(2026, 6, 10);

        assertThat(acting.plan().action(id).orElseThrow().daysLate()).isEqualTo(2);
        acting.conclude(id, KEPT);
        assertThat(acting.plan().action(id).orElseThrow().daysLate()).isZero();
        assertThat(acting.plan().nextCheck()).isEmpty();
    }

    @Test
    void aTeamChoosesThreeToFiveActions() {
        assertThat(acting.plan().findings()).isEmpty();
        added();
        assertThat(acting.plan().findings()).contains(new PlanFinding.TooFew(1));
        added();
        added();
        assertThat(acting.plan().findings()).containsExactly(new PlanFinding.NotByCustomers());
        added();
        added();
        added();
        assertThat(acting.plan().findings()).contains(new PlanFinding.TooMany(6));
    }

    @Test
    void whatWasStoppedIsNoLongerChosen() {
        added();
        added();
        ActionId third = added();
        acting.conclude(third, KEPT.withOutcome(Optional.of(Outcome.STOPPED)));

        assertThat(acting.plan().findings()).contains(new PlanFinding.TooFew(2));
    }

    private Action carriedOver(String id, ActionStatus letter) {
        return complete(new ActionDraft(new ActionId(id), "Ring ten customers"))
                .status(letter)
                .course(Course.NONE.carriedFrom("Autumn 2025"))
                .action();
    }

    @Test
    void onlyWhatIsDecidedInThisPlanAndOpenIsCounted() {
        acting =
                acting(
                        Assessments.workshop(4)
                                .everybodySays(3)
                                .build()
                                .withActions(
                                        List.of(
                                                carriedOver("c1", ActionStatus.PLAN),
                                                carriedOver("c2", ActionStatus.DO),
                                                carriedOver("c3", ActionStatus.CHECK))));
        assertThat(acting.plan().findings()).containsExactly(new PlanFinding.TooFew(0));
        added();
        added();
        assertThat(acting.plan().findings()).contains(new PlanFinding.TooFew(2));
        added();
        added();
        added();
        ActionId sixth = added();
        assertThat(acting.plan().findings()).contains(new PlanFinding.TooMany(6));
        acting.conclude(sixth, KEPT);
        assertThat(acting.plan().findings()).containsExactly(new PlanFinding.NotByCustomers());
    }

    @Test
    void aPlanThatIsDoneLacksNothing() {
        ActionId only = added();
        acting.conclude(only, KEPT);

        assertThat(acting.plan().findings()).isEmpty();
    }

    @Test
    void nothingIsAskedOfThePlanWhilePeopleAnswer() {
        acting =
                acting(
                        Assessments.workshop(4)
                                .everybodySays(3)
                                .build()
                                .withPhase(Phase.COLLECTING)
                                .withActions(List.of(carriedOver("c1", ActionStatus.DO))));

        assertThat(acting.plan().findings()).isEmpty();
    }

    @Test
    void oneMeasureIsMadeByCustomers() {
        added();
        added();
        ActionId id = added();
        acting.change(
                id,
                draft ->
                        draft.firstMeasure(
                                Optional.of(
                                        new FirstMeasure(
                                                "complaints",
                                                "31",
                                                "15",
                                                Optional.empty(),
                                                true))));

        assertThat(acting.plan().findings()).isEmpty();
    }

    private static Assessments heldByObstacles() {
        Assessments team = Assessments.workshop(4).withConsentingCeo().everybodySays(4);
        Questionnaires.sgn().items().forEach(i -> team.votes(i.id().value(), 4, 4, 4, 4));
        Questionnaires.blk().items().forEach(i -> team.votes(i.id().value(), 0, 0, 0, 0));
        return team;
    }

    @Test
    void oneActionAnswersToTheGateThatHoldsTheStage() {
        acting = acting(heldByObstacles());
        ActionId id = added();

        assertThat(acting.plan().findings()).contains(new PlanFinding.GateLeftOut(Gate.G4));
        acting.change(id, draft -> draft.section(new SectionId("SGN3")));
        assertThat(acting.plan().findings()).doesNotContain(new PlanFinding.GateLeftOut(Gate.G4));
    }

    private static Assessments heldByTheCeo() {
        Assessments team = Assessments.workshop(4).withConsentingCeo().everybodySays(4);
        Questionnaires.sgn().items().forEach(i -> team.votes(i.id().value(), 0, 0, 0, 0));
        Questionnaires.blk().items().forEach(i -> team.votes(i.id().value(), 0, 0, 0, 0));
        Questionnaires.ceo().items().forEach(i -> team.votes(i.id().value(), 1, 1, 1, 1));
        return team;
    }

    @Test
    void ifTheCeoHoldsTheStageTheFirstActionIsTheCeos() {
        acting = acting(heldByTheCeo());
        ActionId id = added();

        assertThat(acting.plan().findings())
                .contains(new PlanFinding.GateLeftOut(Gate.G1), new PlanFinding.FirstNotOfCeo());
        acting.change(id, draft -> draft.owner(Optional.of(new ParticipantId("p1"))));
        assertThat(acting.plan().findings()).doesNotContain(new PlanFinding.FirstNotOfCeo());
    }

    private static UnaryOperator<ActionDraft> ownedBy(String person) {
        return draft -> draft.owner(Optional.of(new ParticipantId(person)));
    }

    @Test
    void theFirstIsTheFirstOfThisPlan() {
        acting =
                acting(
                        heldByTheCeo()
                                .build()
                                .withActions(List.of(carriedOver("c1", ActionStatus.DO))));
        added(ownedBy("p1"));

        assertThat(acting.plan().findings()).doesNotContain(new PlanFinding.FirstNotOfCeo());
    }

    @Test
    void aFinishedFirstActionOfAnotherDoesNotStandInTheWay() {
        acting = acting(heldByTheCeo());
        ActionId first = added();
        added(ownedBy("p1"));
        acting.conclude(first, KEPT);

        assertThat(acting.plan().findings()).doesNotContain(new PlanFinding.FirstNotOfCeo());
    }

    @Test
    void whatTheCeoFinishedFirstWasTheFirst() {
        acting = acting(heldByTheCeo());
        ActionId first = added(draft -> ownedBy("p1").apply(draft.section(new SectionId("CEO-A"))));
        added();
        acting.conclude(first, KEPT);

        assertThat(acting.plan().findings())
                .doesNotContain(
                        new PlanFinding.FirstNotOfCeo(), new PlanFinding.GateLeftOut(Gate.G1));
    }

    @Test
    void aPlannedActionCanComeBeforeAllThatIsUnderWay() {
        acting = acting(heldByTheCeo());
        ActionId underWay = added();
        acting.move(underWay, ActionStatus.DO);
        ActionId ofCeo = added(ownedBy("p1"));
        assertThat(acting.plan().findings()).contains(new PlanFinding.FirstNotOfCeo());

        acting.place(ofCeo, -1);

        assertThat(acting.plan().findings()).doesNotContain(new PlanFinding.FirstNotOfCeo());
        acting.place(ofCeo, 1);
        assertThat(acting.plan().assessment().actions())
                .extracting(Action::id)
                .containsExactly(underWay, ofCeo);
    }

    @Test
    void withoutAChiefExecutiveAmongThePeopleNoActionCanBeTheirs() {
        Assessments team = Assessments.workshop(4).everybodySays(4);
        Questionnaires.ceo().items().forEach(i -> team.votes(i.id().value(), 1, 1, 1, 1));
        acting = acting(team);
        added();

        assertThat(acting.plan().result().orElseThrow().stage().binding()).contains(Gate.G1);
        assertThat(acting.plan().findings()).doesNotContain(new PlanFinding.FirstNotOfCeo());
    }

    @Test
    void aGateAboutWhatWasNotAskedLeavesNothingToActOn() {
        acting =
                acting(
                        Assessments.workshop(4)
                                .withConsentingCeo()
                                .asking(
                                        Questionnaires.sin(),
                                        Questionnaires.mod(),
                                        Questionnaires.val())
                                .everybodySays(4));
        added();

        assertThat(acting.plan().findings())
                .contains(new PlanFinding.FirstNotOfCeo())
                .doesNotContain(new PlanFinding.GateLeftOut(Gate.G1));
    }

    @Test
    void whilePeopleAnswerNothingIsKnownOfTheirAnswers() {
        acting =
                acting(
                        Assessments.workshop(4)
                                .everybodySays(1)
                                .build()
                                .withPhase(Phase.COLLECTING));
        added();

        assertThat(acting.plan().result()).isEmpty();
        assertThat(acting.plan().proposals()).isEmpty();
        assertThat(acting.plan().lowest()).isEmpty();
    }

    @Test
    void theHighestPrioritiesAreProposedWithTheirLowestItem() {
        acting =
                acting(
                        Assessments.workshop(4)
                                .everybodySays(3)
                                .votes("SIN6.2", 0, 0, 0, 0)
                                .importance("SIN6", 5, 5, 5, 5)
                                .importance("SIN1", 2, 2, 2, 2));

        assertThat(acting.plan().proposals()).hasSize(8);
        assertThat(acting.plan().proposals().getFirst().item().id())
                .isEqualTo(new ItemId("SIN6.2"));
        assertThat(acting.plan().proposals().get(1).section()).isEqualTo(new SectionId("SIN1"));
    }

    @Test
    void theLowestAgreedLevelsComeBeforeOtherItems() {
        Assessments team = Assessments.workshop(4).everybodySays(3).votes("SIN6.2", 0, 0, 0, 0);
        acting = acting(team);
        assertThat(acting.plan().lowest().getFirst().item().id()).isEqualTo(new ItemId("SIN6.2"));

        acting = acting(team.agreed("SIN1.1", 2).agreed("SIN1.2", 1));
        assertThat(acting.plan().lowest())
                .extracting(proposal -> proposal.item().id().value())
                .containsExactly("SIN1.2", "SIN1.1");
    }

    @Test
    void whatIsTakenOnIsNotProposedAgain() {
        acting = acting(Assessments.workshop(4).everybodySays(3).agreed("SIN1.1", 2));
        added();

        assertThat(acting.plan().lowest())
                .noneMatch(proposal -> proposal.item().id().equals(new ItemId("SIN1.1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The newsletter", "Our list", "  more visits", "10 visits", "- visits"})
    void whatSurelyBeginsWithoutAVerbIsNoAction(String what) {
        assertThat(new FirstWord(Messages.english()).mayBeVerb(what)).isFalse();
    }

    @Test
    void everySuggestionOfTheQuestionnairesIsAnAction() {
        var firstWord = new FirstWord(Messages.english());

        assertThat(new CatalogueReader().builtIn().questionnaires())
                .flatMap(questionnaire -> questionnaire.items())
                .extracting(Item::action)
                .allMatch(firstWord::mayBeVerb);
    }
}
