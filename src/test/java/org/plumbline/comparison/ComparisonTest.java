package org.plumbline.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.Questionnaires;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Form;
import org.plumbline.model.Item;
import org.plumbline.model.ItemId;
import org.plumbline.model.Phase;
import org.plumbline.model.Polarity;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.SectionId;
import org.plumbline.scoring.Change;
import org.plumbline.scoring.PairedChange;

import java.util.Collections;
import java.util.List;

final class ComparisonTest {

    private static final SectionId SIN1 = new SectionId("SIN1");
    private static final SectionId SIN2 = new SectionId("SIN2");

    private static Questionnaire sin() {
        return Questionnaires.of("SIN", Polarity.POSITIVE, 6, 3, 2);
    }

    private static Questionnaire mod() {
        return Questionnaires.of("MOD", Polarity.POSITIVE, 6, 3);
    }

    private static Questionnaire blk() {
        return Questionnaires.of("BLK", Polarity.NEGATIVE, 5, 3);
    }

    private static Assessments team(int people, int level) {
        return Assessments.workshop(people).asking(sin(), blk()).everybodySays(level);
    }

    private static Comparison of(Assessment... assessments) {
        return Comparison.find(List.of(assessments)).orElseThrow();
    }

    private static PairedChange withheld(PairedChange.Reason reason) {
        return new PairedChange.Withheld(reason);
    }

    @Test
    void assessmentsStandByDateWithTheirValues() {
        Comparison comparison = of(Year.of(2026, team(6, 3)), Year.of(2025, team(6, 2)));

        assertThat(comparison.stands())
                .extracting(Stand::title)
                .containsExactly("Spring 2025", "Spring 2026");
        assertThat(comparison.latest().date().getYear()).isEqualTo(2026);
        assertThat(comparison.latest().id()).isEqualTo(new AssessmentId("y2026"));
        assertThat(comparison.basis()).isEqualTo(Basis.MEDIAN);
        assertThat(comparison.latest().section(SIN1)).hasValue(60);
        assertThat(comparison.latest().item(new ItemId("SIN1.1"))).hasValue(60);
        assertThat(comparison.latest().instrument(QuestionnaireId.SIN)).hasValue(60);
        assertThat(comparison.latest().section(new SectionId("BLK1"))).hasValue(25);
        assertThat(comparison.latest().whole()).isTrue();
        assertThat(comparison.leftOut()).isEmpty();
        assertThat(comparison.questionnaires())
                .extracting(Questionnaire::id)
                .containsExactly(QuestionnaireId.SIN, QuestionnaireId.BLK);
    }

    @Test
    void twoToFiveAreCompared() {
        Assessment one = Year.of(2026, team(6, 3));

        assertThatIllegalArgumentException().isThrownBy(() -> of(one));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.find(Collections.nCopies(6, one)));
    }

    @Test
    void onlyLikeIsComparedWithLike() {
        Assessment then = Year.of(2025, team(6, 2));
        Assessment now = Year.of(2026, team(6, 3));

        assertThat(Unlike.between(then, now)).isEmpty();
        assertThat(Unlike.between(then.withPhase(Phase.COLLECTING), now))
                .contains(Unlike.NOT_CLOSED);
        assertThat(Unlike.between(then, now.withPhase(Phase.COLLECTING)))
                .contains(Unlike.NOT_CLOSED);
        assertThat(Unlike.between(then, Year.at(now, "Ostrea Foods")))
                .contains(Unlike.ORGANISATION);
        assertThat(Unlike.between(then, Year.at(now, " alderbrook INSTRUMENTS"))).isEmpty();
        assertThat(Unlike.between(then, Year.inForm(now, Form.SHORT))).contains(Unlike.FORM);
        assertThat(Unlike.between(then, Year.byMethod(now, "2.0"))).contains(Unlike.METHOD);
        assertThat(Unlike.between(then, now.withQuestionnaires(List.of(mod()))))
                .contains(Unlike.NO_COMMON_ITEM);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(then, Year.byMethod(now, "2.0")))
                .withMessageContaining("METHOD");
    }

    @Test
    void assessmentsThatHaveNothingAllInCommonAreNotCompared() {
        Assessments both = Assessments.workshop(6).asking(sin(), mod()).everybodySays(2);
        Assessment first = Year.of(2024, both).withQuestionnaires(List.of(sin()));
        Assessment second = Year.of(2025, both).withQuestionnaires(List.of(mod()));

        assertThat(Comparison.find(List.of(first, second, Year.of(2026, both)))).isEmpty();
    }

    @Test
    void rewordedItemIsLeftOutAndNamed() {
        Assessment then = Year.of(2025, team(6, 2));
        Assessment now =
                Year.reworded(
                        Year.of(2026, team(6, 2).votes("SIN1.3", 5, 5, 5, 5, 5, 5)), "SIN1.3");

        Comparison comparison = of(then, now);

        assertThat(comparison.leftOut())
                .containsExactly(
                        new LeftOut(
                                new ItemId("SIN1.3"),
                                "Title of SIN1.3",
                                QuestionnaireId.SIN,
                                "Short SIN",
                                LeftOut.Reason.REWORDED));
        assertThat(comparison.latest().section(SIN1)).hasValue(40);
        assertThat(comparison.latest().item(new ItemId("SIN1.3"))).isEmpty();
        assertThat(comparison.latest().whole()).isFalse();
        assertThat(comparison.sinceLast().difference(new ItemId("SIN1.3"))).isEmpty();
        assertThat(comparison.sinceLast().item(new ItemId("SIN1.3")))
                .isEqualTo(withheld(PairedChange.Reason.NO_VALUE));
    }

    @Test
    void itemAndQuestionnaireNotAskedEveryTimeAreLeftOut() {
        Assessments asked = Assessments.workshop(6).asking(sin(), mod()).everybodySays(2);
        Questionnaire shorter = Year.with(sin(), sin().sections().subList(0, 1));
        Assessment then = Year.of(2025, asked).withQuestionnaires(List.of(shorter, mod()));
        Assessment now = Year.of(2026, team(6, 3)).withQuestionnaires(List.of(sin(), blk()));

        Comparison comparison = of(then, now);

        assertThat(comparison.leftOut())
                .filteredOn(left -> left.reason() == LeftOut.Reason.NOT_EVERY_TIME)
                .extracting(left -> left.item().value())
                .containsExactly("SIN2.1", "SIN2.2");
        assertThat(comparison.leftOut())
                .filteredOn(left -> left.reason() == LeftOut.Reason.QUESTIONNAIRE)
                .extracting(LeftOut::questionnaire)
                .containsOnly(QuestionnaireId.MOD, QuestionnaireId.BLK);
        assertThat(comparison.questionnaires())
                .flatExtracting(Questionnaire::items)
                .extracting(Item::id)
                .hasSize(3);
    }

    @Test
    void agreedLevelsAreComparedIfEveryTimeSomethingWasAgreed() {
        Assessment then = Year.of(2025, team(6, 2).agreed("SIN1.1", 1));
        Assessment now = Year.of(2026, team(6, 2).agreed("SIN1.1", 4));

        Comparison comparison = of(then, now);

        assertThat(comparison.basis()).isEqualTo(Basis.AGREED);
        assertThat(comparison.latest().item(new ItemId("SIN1.1"))).hasValue(80);
        assertThat(comparison.sinceLast().difference(new ItemId("SIN1.1"))).hasValue(60);
        assertThat(comparison.latest().section(SIN1).orElseThrow())
                .isCloseTo(160 / 3.0, within(1e-9));
        assertThat(comparison.sinceLast().moved()).containsExactly(new ItemId("SIN1.1"));
    }

    @Test
    void otherwiseMiddleAnswersAreCompared() {
        Assessment then = Year.of(2025, team(6, 2));
        Assessment now =
                Year.of(2026, team(6, 2).agreed("SIN1.1", 5).votes("BLK1.1", 0, 1, 1, 1, 1, 4));

        Comparison comparison = of(then, now);

        assertThat(comparison.basis()).isEqualTo(Basis.MEDIAN);
        assertThat(comparison.latest().item(new ItemId("SIN1.1"))).hasValue(40);
        assertThat(comparison.latest().item(new ItemId("BLK1.1"))).hasValue(75);
        assertThat(comparison.latest().section(new SectionId("BLK1")).orElseThrow())
                .isCloseTo((75 + 50 + 50) / 3.0, within(1e-9));
    }

    @Test
    void hiddenItemsHaveNoPlaceAmongTheMiddleAnswers() {
        Assessment then = Year.of(2025, team(6, 2));
        Assessment now = Year.of(2026, team(6, 2).onlyVotes("SIN1.1", 5, 5));

        Comparison comparison = of(then, now);

        assertThat(comparison.latest().item(new ItemId("SIN1.1"))).isEmpty();
        assertThat(comparison.latest().section(SIN1)).hasValue(40);
        assertThat(comparison.sinceLast().moved()).isEmpty();
    }

    @Test
    void hiddenSectionsHaveNoValue() {
        Assessment now =
                Year.of(2026, team(6, 2).onlyVotes("SIN1.1", 5, 5).onlyVotes("SIN1.2", 5, 5));

        Comparison comparison = of(Year.of(2025, team(6, 2)), now);

        assertThat(comparison.latest().section(SIN1)).isEmpty();
        assertThat(comparison.sinceLast().difference(SIN1)).isEmpty();
        assertThat(comparison.sinceLast().section(SIN1))
                .isEqualTo(withheld(PairedChange.Reason.NO_VALUE));
    }

    @Test
    void changeIsSaidInWordsSinceAnyEarlierOne() {
        Comparison comparison =
                of(Year.of(2024, team(6, 3)), Year.of(2025, team(6, 1)), Year.of(2026, team(6, 3)));

        Since lastYear = comparison.sinceLast();
        Since first = comparison.since(new AssessmentId("y2024"));

        assertThat(lastYear.before().title()).isEqualTo("Spring 2025");
        assertThat(lastYear.now().title()).isEqualTo("Spring 2026");
        assertThat(lastYear.section(SIN1))
                .isInstanceOfSatisfying(
                        PairedChange.Said.class,
                        said -> assertThat(said.word()).isEqualTo(Change.Word.CLEAR));
        assertThat(lastYear.instrument(QuestionnaireId.SIN).up()).isTrue();
        assertThat(lastYear.item(new ItemId("SIN1.1")).up()).isTrue();
        assertThat(first.section(SIN1).up()).isFalse();
        assertThat(first.difference(SIN1)).hasValue(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> comparison.since(new AssessmentId("y2026")));
    }

    @Test
    void indexIsComparedToo() {
        Assessment then = Year.of(2025, Assessments.workshop(6).everybodySays(2));
        Assessment now =
                Year.of(
                        2026,
                        Assessments.workshop(6).everybodySays(2).votes("SIN1.1", 5, 5, 5, 5, 5, 5));

        Comparison comparison = of(then, now);

        assertThat(comparison.latest().index()).isPresent();
        assertThat(comparison.latest().full()).isTrue();
        assertThat(comparison.latest().range()).isPresent();
        assertThat(comparison.latest().stage()).isPresent();
        double rise =
                comparison.latest().index().orElseThrow()
                        - comparison.stands().getFirst().index().orElseThrow();
        assertThat(rise).isStrictlyBetween(0.0, 0.5);
        assertThat(comparison.sinceLast().indexDifference())
                .as("40 then and 40 now differ by nothing")
                .hasValue(0);
        assertThat(comparison.sinceLast().overall())
                .isInstanceOfSatisfying(
                        PairedChange.Said.class,
                        said -> assertThat(said.word()).isEqualTo(Change.Word.NONE));
    }

    @Test
    void rangeAndStageStandOnlyBesideTheWholeIndex() {
        Assessment then = Year.of(2025, Assessments.workshop(6).everybodySays(2));
        Assessment now = Year.of(2026, Assessments.workshop(6).everybodySays(2));

        Comparison comparison = of(then, Year.reworded(now, "SIN1.1"));

        assertThat(comparison.latest().index()).isPresent();
        assertThat(comparison.latest().range()).isEmpty();
        assertThat(comparison.latest().stage()).isEmpty();
    }

    @Test
    void differentTeamIsComparedWithCare() {
        Since since = of(Year.of(2025, team(4, 1)), Year.of(2026, team(8, 4))).sinceLast();

        assertThat(since.team()).isEqualTo(new Team(4, 8, 4));
        assertThat(since.team().different()).isTrue();
        assertThat(since.section(SIN1)).isEqualTo(withheld(PairedChange.Reason.DIFFERENT_TEAM));
        assertThat(since.overall()).isEqualTo(withheld(PairedChange.Reason.NO_VALUE));
        assertThat(since.difference(SIN1)).isEmpty();
        assertThat(since.difference(new ItemId("SIN1.1"))).isEmpty();
        assertThat(since.difference(QuestionnaireId.SIN)).isEmpty();
        assertThat(since.moved()).isEmpty();
        assertThat(since.roseWithoutAction()).isEqualTo(new Since.Tally(0, 0));
    }

    @Test
    void indexOfADifferentTeamDiffersByNothingThatIsTold() {
        Since since =
                of(
                                Year.of(2025, Assessments.workshop(4).everybodySays(1)),
                                Year.of(2026, Assessments.workshop(8).everybodySays(4)))
                        .sinceLast();

        assertThat(since.now().index()).isPresent();
        assertThat(since.indexDifference()).isEmpty();
    }

    @Test
    void onlyARiseThatMayBeSaidIsCounted() {
        Since since =
                of(
                                Year.of(2025, team(6, 2).agreed("SIN1.1", 1)),
                                Year.of(2026, team(6, 2).agreed("SIN1.1", 4)))
                        .sinceLast();

        assertThat(since.difference(new ItemId("SIN1.1"))).hasValue(60);
        assertThat(since.roseWithoutAction()).isEqualTo(new Since.Tally(0, 8));
    }

    @Test
    void assessmentsOfOneDayStandInTheSameOrderHoweverTheyAreChosen() {
        Assessment morning = Year.of(2026, team(6, 2)).withId(new AssessmentId("a"));
        Assessment evening = Year.of(2026, team(6, 3)).withId(new AssessmentId("b"));

        assertThat(of(morning, evening).latest().id()).isEqualTo(evening.id());
        assertThat(of(evening, morning).latest().id()).isEqualTo(evening.id());
    }

    @Test
    void sixtyPerCentOfTheSamePeopleAreTheSameTeam() {
        assertThat(new Team(10, 10, 6).different()).isFalse();
        assertThat(new Team(10, 8, 5).different()).isTrue();
        assertThat(new Team(8, 10, 5).different()).isTrue();
    }

    @Test
    void riseWithoutAnActionIsMarked() {
        Assessment then =
                Year.of(2025, team(6, 1))
                        .withActions(
                                List.of(
                                        Year.action("a1", "SIN1.1", ActionStatus.ACT),
                                        Year.action("a2", "SIN2.1", ActionStatus.PLAN)));

        Since since = of(then, Year.of(2026, team(6, 3))).sinceLast();

        assertThat(since.roseWithoutAction(SIN1)).isFalse();
        assertThat(since.roseWithoutAction(SIN2)).isTrue();
        assertThat(since.roseWithoutAction(new SectionId("BLK1"))).isFalse();
        assertThat(since.done().on(SIN1)).hasSize(1);
        assertThat(since.roseWithAction()).isEqualTo(new Since.Tally(1, 1));
        assertThat(since.roseWithoutAction()).isEqualTo(new Since.Tally(4, 7));
    }

    @Test
    void indexOfSomeInstrumentsIsNotFull() {
        Comparison comparison = of(Year.of(2025, team(6, 2)), Year.of(2026, team(6, 3)));

        assertThat(comparison.latest().full()).isFalse();
    }

    @Test
    void strengthIsALevelOfItsScale() {
        assertThat(Strength.level(sin(), 60)).isEqualTo(3);
        assertThat(Strength.level(blk(), 25)).isEqualTo(3);
    }
}
