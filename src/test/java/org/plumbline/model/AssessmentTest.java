package org.plumbline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.Questionnaires;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

final class AssessmentTest {

    private static final ItemId ITEM = new ItemId("SIN1.1");
    private static final SectionId SECTION = new SectionId("SIN1");
    private static final ParticipantId FIRST = Assessments.person(1);

    private final Assessment assessment =
            Assessments.workshop(3).withCeo().votes("SIN1.1", 1, "DK", "NA").build();

    private static void refused(ThrowingCallable making) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class);
    }

    private static Participant person(String id, boolean ceo) {
        return new Participant(new ParticipantId(id), "Name", "", "", ceo);
    }

    private static Questionnaire sameItemsUnderAnotherId() {
        Questionnaire sin = Questionnaires.sin();
        return new Questionnaire(
                new QuestionnaireId("OWN"),
                sin.version(),
                sin.methodVersion(),
                sin.title(),
                sin.shortTitle(),
                sin.description(),
                sin.source(),
                sin.polarity(),
                sin.scale(),
                sin.sections());
    }

    @Test
    void assessmentBeginsEmptyAndInPreparation() {
        Assessment begun =
                Assessment.begin(
                        assessment.id(),
                        Setup.of(
                                "Alderbrook",
                                "Spring",
                                LocalDate.of(2026, 3, 12),
                                Form.SHORT,
                                Mode.CONFIDENTIAL),
                        assessment.questionnaires(),
                        List.of());

        assertThat(begun.phase()).isEqualTo(Phase.PREPARING);
        assertThat(begun.answers()).isEqualTo(Answers.NONE);
        assertThat(begun.setup().smallestGroup()).isEqualTo(5);
        assertThat(begun.ceo()).isEmpty();
        assertThat(begun.asked()).hasSize(6);
    }

    @Test
    void thereIsAtLeastOneQuestionnaireAndAtMostOneCeo() {
        refused(() -> assessment.withQuestionnaires(List.of()));
        refused(
                () ->
                        assessment.withQuestionnaires(
                                List.of(Questionnaires.sin(), Questionnaires.sin())));
        refused(
                () ->
                        assessment.withQuestionnaires(
                                List.of(Questionnaires.sin(), sameItemsUnderAnotherId())));
        refused(() -> assessment.withParticipants(List.of(person("a", true), person("b", true))));
        refused(() -> assessment.withParticipants(List.of(person("a", false), person("a", false))));
    }

    @Test
    void participantsAndQuestionnairesAreFound() {
        assertThat(assessment.ceo().orElseThrow().id()).isEqualTo(FIRST);
        assertThat(assessment.participant(FIRST)).isPresent();
        assertThat(assessment.participant(new ParticipantId("x"))).isEmpty();
        assertThat(assessment.questionnaireOf(ITEM).orElseThrow().id())
                .isEqualTo(QuestionnaireId.SIN);
        assertThat(assessment.questionnaireOf(new ItemId("X"))).isEmpty();
    }

    @Test
    void copiesChangeOneThing() {
        Action action =
                new Action(
                        new ActionId("a1"),
                        "Book two conversations",
                        Optional.of(ITEM),
                        Optional.of(FIRST),
                        Optional.empty(),
                        Optional.of(new FirstMeasure("notes", "unknown", "16", Optional.empty())),
                        "",
                        "",
                        Optional.empty(),
                        ActionStatus.PLAN);

        assertThat(assessment.withActions(List.of(action)).actions()).containsExactly(action);
        assertThat(assessment.withPhase(Phase.COLLECTING).phase()).isEqualTo(Phase.COLLECTING);
        assertThat(assessment.withWeighing(Weighing.NONE).weighing()).isEqualTo(Weighing.NONE);
        assertThat(assessment.withFindings(Findings.NONE).findings()).isEqualTo(Findings.NONE);
        assertThat(assessment.withConsent(Consent.NONE).consent()).isEqualTo(Consent.NONE);
        assertThat(assessment.withId(new AssessmentId("b")).id().value()).isEqualTo("b");
        assertThat(assessment.withSetup(assessment.setup())).isEqualTo(assessment);
        refused(() -> assessment.withActions(List.of(action, action)));
    }

    @Test
    void actionSaysWhatItDoes() {
        refused(
                () ->
                        new Action(
                                new ActionId("a1"),
                                " ",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                "",
                                Optional.empty(),
                                ActionStatus.DO));
    }

    @Test
    void answersAreFoundByItemPersonAndRound() {
        Answers answers = assessment.answers();
        GivenAnswer first = answers.given().get(0);

        assertThat(answers.to(ITEM, 1)).hasSize(3);
        assertThat(answers.to(ITEM, 2)).isEmpty();
        assertThat(answers.to(new ItemId("SIN1.2"), 1)).isEmpty();
        assertThat(answers.of(FIRST, 1)).containsExactly(first);
        assertThat(answers.of(FIRST, 2)).isEmpty();
        assertThat(answers.of(new ParticipantId("x"), 1)).isEmpty();
        assertThat(answers.find(first.key())).contains(first);
        assertThat(answers.find(new GivenAnswer.Key(FIRST, ITEM, 2))).isEmpty();
    }

    @Test
    void nobodyAnswersTwice() {
        GivenAnswer answer = GivenAnswer.of(FIRST, ITEM, new Answer.Rated(2));

        refused(() -> new Answers(List.of(answer, answer), List.of()));
        refused(() -> new Answers(List.of(), List.of(Turn.notBegun(FIRST), Turn.notBegun(FIRST))));
    }

    @Test
    void roundsAreTheFirstAndTheSecond() {
        refused(() -> new GivenAnswer(FIRST, ITEM, 0, new Answer.DontKnow(), Optional.empty()));
        refused(() -> new GivenAnswer(FIRST, ITEM, 3, new Answer.DontKnow(), Optional.empty()));
    }

    @Test
    void blankCommentIsNone() {
        GivenAnswer answer =
                new GivenAnswer(FIRST, ITEM, 1, new Answer.NotApplicable(""), Optional.of("  "));

        assertThat(answer.comment()).isEmpty();
    }

    @Test
    void turnGoesFromOpenToHandedIn() {
        Turn turn = assessment.answers().turnOf(FIRST);
        Turn begun = turn.withFirstPicture(3).withCode("hash");
        Turn done = begun.handIn(true);

        assertThat(turn.state()).isEqualTo(TurnState.OPEN);
        assertThat(done.state()).isEqualTo(TurnState.HANDED_IN);
        assertThat(done.commentsReleased()).isTrue();
        assertThat(done.code()).contains("hash");
        assertThat(done.firstPicture()).hasValue(3);
        assertThat(done.withState(TurnState.LEFT_OUT).state()).isEqualTo(TurnState.LEFT_OUT);
        assertThat(assessment.answers().with(begun).with(done).turns()).containsExactly(done);
        refused(() -> turn.withFirstPicture(0));
        refused(() -> turn.withFirstPicture(6));
    }

    @Test
    void floorIsRaisedNeverLowered() {
        Setup setup = assessment.setup();

        assertThat(withFloor(setup, 4).smallestGroup()).isEqualTo(4);
        refused(() -> withFloor(setup, 2));
    }

    private static Setup withFloor(Setup setup, int floor) {
        return new Setup(
                setup.organisation(),
                setup.title(),
                setup.date(),
                setup.methodVersion(),
                setup.form(),
                setup.mode(),
                floor);
    }

    @Test
    void findingsAndWeighingAreUnique() {
        AgreedLevel agreed = new AgreedLevel(ITEM, 2, "");
        NotApplicableRuling ruling = new NotApplicableRuling(ITEM, "");
        Evidence evidence = new Evidence(ITEM, 2, "");
        ImportanceRating rating = new ImportanceRating(FIRST, SECTION, 3);
        EffortEstimate effort = new EffortEstimate(SECTION, 1, true, true);

        refused(() -> new Findings(true, List.of(agreed, agreed), List.of(), List.of()));
        refused(() -> new Findings(true, List.of(), List.of(ruling, ruling), List.of()));
        refused(() -> new Findings(true, List.of(), List.of(), List.of(evidence, evidence)));
        refused(() -> new Weighing(List.of(rating, rating), List.of()));
        refused(() -> new Weighing(List.of(), List.of(effort, effort)));
    }

    @Test
    void gradesRatingsAndEffortsHaveTheirRanges() {
        refused(() -> new Evidence(ITEM, 4, ""));
        refused(() -> new Evidence(ITEM, -1, ""));
        refused(() -> new ImportanceRating(FIRST, SECTION, 0));
        refused(() -> new ImportanceRating(FIRST, SECTION, 6));
        refused(() -> new EffortEstimate(SECTION, 0, true, true));
        refused(() -> new EffortEstimate(SECTION, 4, true, true));
        refused(() -> new Participant(FIRST, " ", "", "", false));
    }
}
