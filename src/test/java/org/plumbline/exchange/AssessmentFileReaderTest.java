package org.plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Answer;
import org.plumbline.model.Assessment;
import org.plumbline.model.Consent;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Phase;
import org.plumbline.model.QuestionnaireId;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What an assessment file may hold, and what is said when it does not. */
final class AssessmentFileReaderTest {

    private static ObjectNode element(ObjectNode tree, String key, int index) {
        return (ObjectNode) tree.get(key).get(index);
    }

    private static ArrayNode list(ObjectNode tree, String key) {
        return (ArrayNode) tree.get(key);
    }

    private static void twice(ObjectNode tree, String key) {
        list(tree, key).insert(1, tree.get(key).get(0).deepCopy());
    }

    private static Arguments wrong(String problem, Consumer<ObjectNode> change) {
        return Arguments.of(problem, change);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                wrong(
                        "/format: is text of 16 characters; expected \"plumbline-assessment\"",
                        t -> t.put("format", "plumbline-result")),
                wrong("/version: is a number; expected the number 1", t -> t.put("version", 2)),
                wrong("/id: is missing; expected an id of", t -> t.remove("id")),
                wrong(
                        "/organisation: is blank text; expected text",
                        t -> t.put("organisation", " ")),
                wrong(
                        "/titel: is not a key that can stand here; expected",
                        t -> t.put("titel", "x")),
                wrong(
                        "/date: is text of 10 characters; expected a date",
                        t -> t.put("date", "2026-02-30")),
                wrong(
                        "/methodVersion: is text of 3 characters; expected \"1.0\"",
                        t -> t.put("methodVersion", "2.0")),
                wrong(
                        "/form: is text of 4 characters; expected one of \"long\", \"short\"",
                        t -> t.put("form", "LONG")),
                wrong(
                        "/mode: is null; expected one of \"solo\", \"workshop\"",
                        t -> t.putNull("mode")),
                wrong(
                        "/questionnaires: is empty; expected at least one",
                        t -> t.putArray("questionnaires")),
                wrong(
                        "/questionnaires/6: is SIN again; expected each",
                        t -> list(t, "questionnaires").add("SIN")),
                wrong(
                        "/questionnaires/6: is OWN, which is not known; expected one of SIN",
                        t -> list(t, "questionnaires").add("OWN")),
                wrong(
                        "/participants: is missing; expected a list of objects",
                        t ->
                                t.remove(
                                        List.of(
                                                "participants",
                                                "answers",
                                                "turns",
                                                "importance",
                                                "absences",
                                                "actions"))),
                wrong(
                        "/participants/8/id: is p1 again",
                        t ->
                                list(t, "participants")
                                        .addObject()
                                        .put("id", "p1")
                                        .put("name", "New")),
                wrong(
                        "/participants/1/ceo: is true a second time; expected at most one",
                        t -> element(t, "participants", 1).put("ceo", true)),
                wrong(
                        "/participants/7/name: is missing",
                        t -> element(t, "participants", 7).remove("name")),
                wrong(
                        "/consent/reveal: is text of 3 characters; expected true or false",
                        t -> ((ObjectNode) t.get("consent")).put("reveal", "yes")),
                wrong(
                        "/answers/0/value: is a number; expected a level from 0 to 5, \"DK\" or"
                                + " \"NA\"",
                        t -> element(t, "answers", 0).put("value", 6)),
                wrong(
                        "/answers/0/value: is a number; expected a level",
                        t -> element(t, "answers", 0).put("value", 2.5)),
                wrong(
                        "/answers/0/value: is text of 2 characters; expected a level",
                        t -> element(t, "answers", 0).put("value", "dk")),
                wrong(
                        "/answers/0/round: is a number; expected a whole number from 1 to 2",
                        t -> element(t, "answers", 0).put("round", 3)),
                wrong(
                        "/answers/0/item: is SIN9.9; expected the id of an item",
                        t -> element(t, "answers", 0).put("item", "SIN9.9")),
                wrong(
                        "/answers/0/participant: is p9; expected the id of a participant",
                        t -> element(t, "answers", 0).put("participant", "p9")),
                wrong(
                        "/answers/0/reason: stands beside another answer",
                        t -> element(t, "answers", 0).put("reason", "one two three")),
                wrong(
                        "/answers/1/item: has this participant's answer in this round already",
                        t -> twice(t, "answers")),
                wrong("/turns/1/participant: has a turn already", t -> twice(t, "turns")),
                wrong(
                        "/turns/0/firstPicture: is a number; expected a whole number from 1 to 5",
                        t -> element(t, "turns", 0).put("firstPicture", 0)),
                wrong(
                        "/consensus/0/level: is a number; expected a whole number from 0 to 5",
                        t -> element(t, "consensus", 0).put("level", -1)),
                wrong("/consensus/1/item: has an agreed level already", t -> twice(t, "consensus")),
                wrong(
                        "/notApplicable/1/item: has a ruling already",
                        t -> twice(t, "notApplicable")),
                wrong(
                        "/evidence/0/grade: is a number; expected a whole number from 0 to 3",
                        t -> element(t, "evidence", 0).put("grade", 4)),
                wrong(
                        "/importance/0/section: is SIN1.1; expected the id of a section",
                        t -> element(t, "importance", 0).put("section", "SIN1.1")),
                wrong(
                        "/importance/1/section: has this participant's rating already",
                        t -> twice(t, "importance")),
                wrong(
                        "/effort/0/effort: is a number; expected a whole number from 1 to 3",
                        t -> element(t, "effort", 0).put("effort", 0)),
                wrong("/actions/1/id: has another action already", t -> twice(t, "actions")),
                wrong(
                        "/actions/0/owner: is Luca; expected the id of a participant",
                        t -> element(t, "actions", 0).put("owner", "Luca")),
                wrong(
                        "/actions/0/status: is text of 4 characters; expected one of \"plan\","
                                + " \"do\", \"check\", \"act\"",
                        t -> element(t, "actions", 0).put("status", "done")),
                wrong(
                        "/actions/0/section: stands beside an item; expected an item or a section",
                        t -> element(t, "actions", 0).put("section", "SIN1")),
                wrong(
                        "/actions/0/reached/done: is not a key that can stand here",
                        t -> element(t, "actions", 0).putObject("reached").put("done", "x")),
                wrong(
                        "/actions/0/checked/outcome: is text of 4 characters; expected one of"
                                + " \"kept\", \"changed\", \"stopped\"",
                        t -> element(t, "actions", 0).putObject("checked").put("outcome", "good")),
                wrong(
                        "/actions/0/carriedFrom: is blank text; expected text of 1 to",
                        t -> element(t, "actions", 0).put("carriedFrom", "")),
                wrong(
                        "/smallestGroup: is a number; expected a whole number from 3 to 1000",
                        t -> t.put("smallestGroup", 2)),
                wrong(
                        "/questionnaireContent/0: is a number; expected an object",
                        t -> t.putArray("questionnaireContent").add(1)));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsNamedOnceWithItsPlace(String problem, Consumer<ObjectNode> change) {
        ObjectNode tree = SampleText.tree();
        change.accept(tree);

        assertThat(SampleText.problems(tree))
                .singleElement()
                .asString()
                .startsWith("a.json: " + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+12345-01-01", "-0001-01-01", "12 March 2026", "2026-3-12"})
    void otherDatesAreRefused(String date) {
        assertThat(SampleText.problems(SampleText.tree().put("date", date)))
                .singleElement()
                .asString()
                .contains("/date: is text of", "expected a date such as \"2026-03-12\"");
    }

    @Test
    void aCommentHasAnEnd() {
        ObjectNode tree = SampleText.tree();
        element(tree, "answers", 0).put("comment", "x".repeat(100_000));
        assertThat(SampleText.problems(tree)).isEmpty();

        element(tree, "answers", 0).put("comment", "x".repeat(100_001));
        assertThat(SampleText.problems(tree))
                .containsExactly(
                        "a.json: /answers/0/comment: is text of 100001 characters; expected text of"
                                + " at most 100000 characters");
    }

    @Test
    void theSampleIsInOrder() {
        assertThat(SampleText.read(SampleText.bytes()).problems()).isEmpty();
    }

    @Test
    void everythingAfterTheParticipantsMayBeAbsent() {
        ObjectNode tree = SampleText.tree();
        tree.retain(
                "format",
                "version",
                "id",
                "organisation",
                "title",
                "date",
                "methodVersion",
                "form",
                "mode",
                "questionnaires",
                "participants");

        Assessment assessment = SampleText.read(tree).usable().orElseThrow();

        assertThat(assessment.answers().given()).isEmpty();
        assertThat(assessment.consent()).isEqualTo(Consent.NONE);
        assertThat(assessment.phase()).isEqualTo(Phase.PREPARING);
        assertThat(assessment.setup().smallestGroup()).isEqualTo(3);
    }

    @Test
    void everythingAfterTheParticipantsMayBeEmpty() {
        ObjectNode tree = SampleText.tree();
        Stream.of(
                        "answers",
                        "consensus",
                        "notApplicable",
                        "evidence",
                        "importance",
                        "effort",
                        "actions",
                        "turns")
                .forEach(tree::putArray);
        tree.putObject("consent");

        assertThat(SampleText.problems(tree)).isEmpty();
    }

    @Test
    void answersAreReadAsTheyWereGiven() {
        Assessment assessment = SampleText.read(SampleText.bytes()).usable().orElseThrow();

        assertThat(find(assessment, "p1", "SIN1.1"))
                .satisfies(
                        given -> {
                            assertThat(given.answer()).isEqualTo(new Answer.Rated(4));
                            assertThat(given.comment()).isPresent();
                        });
        assertThat(find(assessment, "p2", "SIN4.5").answer()).isEqualTo(new Answer.DontKnow());
        assertThat(find(assessment, "p7", "BLK8.2").answer())
                .isEqualTo(new Answer.NotApplicable("Every order is quoted on its own."));
        assertThat(assessment.phase()).isEqualTo(Phase.CLOSED);
    }

    private static GivenAnswer find(Assessment assessment, String participant, String item) {
        var key = new GivenAnswer.Key(new ParticipantId(participant), new ItemId(item), 1);
        return assessment.answers().find(key).orElseThrow();
    }

    @Test
    void problemsNeverQuoteANameAnAnswerOrAComment() {
        ObjectNode tree = SampleText.tree();
        element(tree, "participants", 0).put("nickname", "Inga");
        element(tree, "answers", 0).put("value", "Rarely, says Tomasz");
        element(tree, "answers", 0).put("commment", "Too many dinners");

        assertThat(String.join("\n", SampleText.problems(tree)))
                .doesNotContain("Inga", "Rarely", "dinners", "Ingrid");
    }

    @Test
    void aMistakeInAParticipantDoesNotMakeTheAnswersWrong() {
        ObjectNode tree = SampleText.tree();
        element(tree, "participants", 2).remove("name");

        assertThat(SampleText.problems(tree)).hasSize(1);
    }

    @Test
    void answersMayNameItemsOfKnownQuestionnairesThatAreNotAsked() {
        ObjectNode tree = SampleText.tree();
        tree.putArray("questionnaires").add("SIN").add("MOD");

        assertThat(SampleText.problems(tree)).isEmpty();
    }

    @Test
    void aFileMayBringItsOwnQuestionnaire() {
        ObjectNode tree = SampleText.tree();
        ObjectNode own = OwnQuestionnaire.tree();
        tree.putArray("questionnaireContent").add(own);
        list(tree, "questionnaires").add("OWN");
        list(tree, "answers")
                .addObject()
                .put("participant", "p1")
                .put("item", "OWN1.1")
                .put("round", 1)
                .put("value", 2);

        Assessment assessment = SampleText.read(tree).usable().orElseThrow();

        assertThat(assessment.questionnaires())
                .last()
                .extracting("id")
                .isEqualTo(new QuestionnaireId("OWN"));
    }

    @Test
    void questionnairesThatShareAnItemAreRefused() {
        ObjectNode tree = SampleText.tree();
        ObjectNode own = OwnQuestionnaire.tree();
        ((ObjectNode) own.at("/sections/0/items/0")).put("id", "SIN1.1");
        tree.putArray("questionnaireContent").add(own);
        list(tree, "questionnaires").add("OWN");

        assertThat(SampleText.problems(tree))
                .singleElement()
                .asString()
                .contains("/questionnaires/6: has the id SIN1.1, as SIN has; expected");
    }

    @Test
    void whatAFileCarriesGoesBeforeTheBuiltInEdition() {
        ObjectNode tree = SampleText.tree();
        ObjectNode edited = OwnQuestionnaire.builtIn("VAL");
        edited.put("version", 2);
        tree.putArray("questionnaireContent").add(edited);

        Assessment assessment = SampleText.read(tree).usable().orElseThrow();

        assertThat(assessment.questionnaires().get(2).version()).isEqualTo(2);
    }

    @Test
    void longListsOfProblemsAreCutOff() {
        ObjectNode tree = SampleText.tree();
        tree.get("answers").forEach(answer -> ((ObjectNode) answer).put("round", 7));

        assertThat(SampleText.problems(tree))
                .hasSize(201)
                .last()
                .asString()
                .endsWith("has 835 further problems");
    }
}
