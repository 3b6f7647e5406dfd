package org.plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.Questionnaires;
import org.plumbline.model.ItemId;
import org.plumbline.model.Polarity;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.SectionId;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Comments, first pictures, own indices and what is talked about. */
final class PeopleTest {

    private static Assessments workshop(int people) {
        return Assessments.workshop(people)
                .asking(
                        Questionnaires.of("SIN", Polarity.POSITIVE, 6, 1, 1),
                        Questionnaires.of("MOD", Polarity.POSITIVE, 6, 1),
                        Questionnaires.of("VAL", Polarity.POSITIVE, 6, 1))
                .everybodySays(3);
    }

    @Test
    void onlyReleasedCommentsThatWereHandedInAreShown() {
        Find find =
                Find.in(
                        workshop(4)
                                .comment(1, "SIN1.1", 3, "released")
                                .comment(2, "SIN1.1", 3, "kept back")
                                .comment(3, "SIN1.1", 3, "never handed in")
                                .handedIn(1, true)
                                .handedIn(2, false));

        assertThat(find.item("SIN1.1").comments()).containsExactly("released");
        assertThat(find.item("SIN2.1").comments()).isEmpty();
        assertThat(find.result().participation().handedIn()).isEqualTo(2);
    }

    @Test
    void commentsAreHiddenWithTooFewAnswers() {
        Assessments team =
                Assessments.workshop(4)
                        .asking(Questionnaires.of("SIN", Polarity.POSITIVE, 6, 1))
                        .votes("SIN1.1", 3, 3)
                        .comment(1, "SIN1.1", 3, "one of two")
                        .handedIn(1, true);

        assertThat(Find.in(team).item("SIN1.1").comments()).isEmpty();
        assertThat(Find.in(team.votes("SIN1.1", null, null, "DK")).item("SIN1.1").comments())
                .containsExactly("one of two");
    }

    @Test
    void orderOfCommentsDoesNotFollowThePeople() {
        Assessments team = workshop(6);
        for (int person = 1; person <= 6; person++) {
            team.comment(person, "SIN1.1", 3, "c" + person)
                    .comment(person, "SIN2.1", 3, "c" + person)
                    .comment(person, "MOD1.1", 3, "c" + person)
                    .handedIn(person, true);
        }
        Find find = Find.in(team);

        List<List<String>> orders =
                List.of(
                        find.item("SIN1.1").comments(),
                        find.item("SIN2.1").comments(),
                        find.item("MOD1.1").comments());
        assertThat(orders).allSatisfy(order -> assertThat(order).hasSize(6));
        assertThat(orders).doesNotHaveDuplicates();
        assertThat(orders)
                .isEqualTo(
                        List.of(
                                Find.in(team).item("SIN1.1").comments(),
                                Find.in(team).item("SIN2.1").comments(),
                                Find.in(team).item("MOD1.1").comments()));
    }

    @Test
    void ceosCommentOnTheOwnConductNeedsConsent() {
        Assessments team =
                Assessments.workshop(5)
                        .withCeo()
                        .asking(Questionnaires.ceo())
                        .everybodySays(3)
                        .comment(1, "CEO1", 4, "I do")
                        .comment(2, "CEO1", 2, "Rarely")
                        .handedIn(1, true)
                        .handedIn(2, true);

        assertThat(Find.in(team).item("CEO1").comments()).containsExactly("Rarely");
        assertThat(Find.in(team.withConsentingCeo()).item("CEO1").comments())
                .containsExactlyInAnyOrder("I do", "Rarely");
    }

    @Test
    void firstPictureIsComparedWithTheStage() {
        Assessments team =
                workshop(4)
                        .asking(Questionnaires.sin(), Questionnaires.mod(), Questionnaires.val())
                        .everybodySays(2)
                        .firstPicture(1, 4)
                        .firstPicture(2, 3)
                        .firstPicture(3, 4);

        assertThat(Find.in(team).result().firstPicture())
                .isEqualTo(
                        new FirstPicture(
                                3,
                                OptionalDouble.of(4),
                                Optional.of(List.of(0, 0, 1, 2, 0)),
                                OptionalDouble.of(2)));
    }

    @Test
    void firstPictureOfTooFewIsHidden() {
        FirstPicture picture =
                Find.in(workshop(4).firstPicture(1, 4).firstPicture(2, 3)).result().firstPicture();

        assertThat(picture.people()).isEqualTo(2);
        assertThat(picture.median()).isEmpty();
        assertThat(picture.votes()).isEmpty();
    }

    @Test
    void firstPictureWithoutAStageOrDotsHasAMiddleOnly() {
        Assessments team =
                Assessments.confidential(5).asking(Questionnaires.sin()).everybodySays(2);
        for (int person = 1; person <= 5; person++) {
            team.firstPicture(person, person);
        }

        FirstPicture picture = Find.in(team).result().firstPicture();
        assertThat(picture.median()).hasValue(3);
        assertThat(picture.votes()).isEmpty();
        assertThat(picture.difference()).isEmpty();
    }

    @Test
    void nobodysFirstPictureIsNothing() {
        assertThat(Find.in(Assessments.solo().everybodySays(3)).result().firstPicture().people())
                .isZero();
    }

    @Test
    void indexHasAnIntervalOnlyIfSomebodyIsMissing() {
        Find all = Find.in(workshop(6));
        Find some = Find.in(workshop(6).leftOut(6));
        Find few = Find.in(workshop(6).leftOut(6).leftOut(5));
        Find raised = Find.in(workshop(7).smallestGroup(6).leftOut(7).leftOut(6));

        assertThat(all.result().overall().range()).contains(new Range(60, 60));
        assertThat(all.result().overall().interval()).isEmpty();
        assertThat(some.result().overall().interval()).isPresent();
        assertThat(some.result().overall().leaveOneOut()).isPresent();
        assertThat(few.result().overall().range()).isEmpty();
        assertThat(few.result().overall().worstCase()).isPresent();
        assertThat(raised.result().overall().worstCase()).isEmpty();
        assertThat(raised.result().overall().range()).isEmpty();
    }

    @Test
    void whoJoinsLateIsMissingNowhere() {
        Find silent = Find.in(workshop(7).late(1).withoutAnswersOf(7));
        Find voting = Find.in(workshop(7).late(1));

        assertThat(silent.result().overall().interval()).isEmpty();
        assertThat(silent.result().overall().worstCase()).isEmpty();
        assertThat(voting.result().overall().interval()).isEmpty();
        assertThat(voting.result().overall().people()).isEqualTo(7);
        assertThat(silent.result().overall().missing()).isZero();
    }

    @Test
    void talkGoesByFlagThenDistanceThenImportance() {
        Find find =
                Find.in(
                        Assessments.workshop(6)
                                .asking(Questionnaires.of("SIN", Polarity.POSITIVE, 6, 3, 1, 1))
                                .votes("SIN1.1", 0, 0, 3, 3, 5, 5)
                                .votes("SIN1.2", 0, 0, 0, 5, 5, 5)
                                .votes("SIN1.3", 3, 3, 3, 3, 3, 0)
                                .votes("SIN2.1", 3, 3, 3, 3, "DK", "DK")
                                .votes("SIN3.1", 3, 3, 3, 3, "DK", "DK")
                                .importance("SIN2", 2, 2, 2)
                                .importance("SIN3", 4, 4, 4));

        assertThat(find.result().talk())
                .extracting(talk -> talk.item().value())
                .containsExactly("SIN1.2", "SIN1.1", "SIN3.1", "SIN2.1", "SIN1.3");
        assertThat(find.result().talk().get(4).flag()).isEqualTo(Flag.LONE);
        assertThat(find.result().apart()).isEqualTo(new Apart(2, 5));
    }

    @Test
    void blocksWithTwoItemsAreJudgedByTheLowerOne() {
        Find find =
                Find.in(
                        Assessments.workshop(4)
                                .asking(
                                        Questionnaires.of("BLK", Polarity.NEGATIVE, 5, 2),
                                        Questionnaires.of("SGN", Polarity.NEGATIVE, 5, 3, 2))
                                .votes("BLK1.1", 4, 4, 4, 4)
                                .votes("BLK1.2", 4, 4, 0, 0)
                                .votes("SGN1.1", 3, 3, 3, 0)
                                .votes("SGN1.2", 0, 0, 0, 0)
                                .votes("SGN1.3", 4, 4, 4, 4)
                                .votes("SGN2.1", "NA", "NA", "NA", "NA"));

        assertThat(find.result().recognitions())
                .containsExactly(
                        new Recognition(
                                new SectionId("BLK1"),
                                QuestionnaireId.BLK,
                                false,
                                OptionalInt.of(2),
                                OptionalInt.of(4)),
                        new Recognition(
                                new SectionId("SGN1"),
                                QuestionnaireId.SGN,
                                true,
                                OptionalInt.of(3),
                                OptionalInt.of(4)));
    }

    @Test
    void confidentialRecognitionIsAWordWithoutCounts() {
        Find find =
                Find.in(
                        Assessments.confidential(5)
                                .asking(Questionnaires.of("SGN", Polarity.NEGATIVE, 5, 1))
                                .everybodySays(3));

        assertThat(find.result().recognitions().get(0).recognised()).isTrue();
        assertThat(find.result().recognitions().get(0).people()).isEmpty();
    }

    @Test
    void partsAreFoundByTheirIds() {
        Find find = Find.in(workshop(3));

        assertThat(find.result().item(new ItemId("nowhere"))).isEmpty();
        assertThat(find.result().itemsOf(new SectionId("SIN2"))).hasSize(1);
        assertThat(find.result().sectionsOf(QuestionnaireId.SIN)).hasSize(2);
    }

    @Test
    void hiddenItemDoesNotDecideWhetherASignIsRecognised() {
        Find find =
                Find.in(
                        Assessments.workshop(5)
                                .asking(Questionnaires.of("SGN", Polarity.NEGATIVE, 5, 3))
                                .votes("SGN1.1", 0, 0, 0, 0, 0)
                                .votes("SGN1.2", 4, 4, 4, 4, 4)
                                .votes("SGN1.3", 4, 4, "DK", "DK", "DK"));

        assertThat(find.item("SGN1.3").status()).isEqualTo(ItemStatus.SUPPRESSED);
        assertThat(find.result().recognitions().get(0).recognised()).isFalse();
    }

    @Test
    void answersThatItDoesNotApplyAreCounted() {
        Find find = Find.in(workshop(4).votes("SIN1.1", "NA", "NA").votes("MOD1.1", "NA"));

        assertThat(find.result().participation().notApplicable()).isEqualTo(3);
    }
}
