package org.plumbline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Questionnaire;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a questionnaire file may hold, and what is said when it does not. */
final class QuestionnaireReaderTest {

    private static final String VALID = text("sin");

    private static String text(String name) {
        try {
            return Files.readString(Path.of("assessments", name + ".json"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> problemsOf(byte[] bytes) {
        return new QuestionnaireReader()
                .read(new JsonFile("my.json", bytes)).problems().stream()
                        .map(Problem::line)
                        .toList();
    }

    private static List<String> problemsOf(String text) {
        return problemsOf(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> pointersOf(String text) {
        return new QuestionnaireReader()
                        .read(new JsonFile("my.json", text.getBytes(StandardCharsets.UTF_8)))
                        .problems()
                        .stream()
                        .map(Problem::pointer)
                        .toList();
    }

    @Test
    void aValidFileIsUsable() {
        assertThat(problemsOf(VALID)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\": 1                    | \"version\": 0                | /version",
                "\"version\": 1                    | \"version\": \"1\"            | /version",
                "\"version\": 1                    | \"version\": 1.5              | /version",
                "\"version\": 1                    | \"version\": 1e400            | /version",
                "\"formatVersion\": 1              | \"formatVersion\": 2          |"
                        + " /formatVersion",
                "\"id\": \"SIN\"                   | \"id\": \"sin\"               | /id",
                "\"id\": \"SIN1.2\"                | \"id\": \"SIN1.1\"            |"
                        + " /sections/0/items/1/id",
                "\"id\": \"SIN2\"                  | \"id\": \"SIN1\"              |"
                        + " /sections/1/id",
                "\"methodVersion\": \"1.0\"        | \"methodVersion\": \"one\"    |"
                        + " /methodVersion",
                "\"polarity\": \"positive\"        | \"polarity\": \"Positive\"    | /polarity",
                "\"title\": \"Seven Deadly Sins\"  | \"title\": \"  \"             | /title",
                "\"title\": \"Seven Deadly Sins\"  | \"titel\": \"Seven\", \"title\": \"A\" |"
                        + " /titel",
                "\"shortForm\": true               | \"shortForm\": \"yes\"        |"
                        + " /sections/0/items/0/shortForm",
                "\"weight\": 1                     | \"weight\": 0                 |"
                        + " /sections/0/weight",
                "\"weight\": 1                     | \"weight\": 1e999             |"
                        + " /sections/0/weight",
                "\"weight\": 1                     | \"weight\": 101               |"
                        + " /sections/0/weight",
                "\"weight\": 1                     | \"weight\": \"1\"             |"
                        + " /sections/0/weight",
                "\"id\": \"SIN1.1\"                | \"id\": \"one\"               |"
                        + " /sections/0/items/0/id",
                "\"statement\": \"Each             | \"wordings\": {\"self\": \"a\", \"team\":"
                        + " \"b\"}, \"statement\": \"Each | /sections/0/items/0/wordings",
                "\"level\": 3                      | \"level\": 4                  |"
                        + " /scale/levels/3/level",
                "\"name\": \"Agreed\"              | \"name\": null                |"
                        + " /scale/levels/3/name",
            })
    void whatIsWrongIsNamedWithItsPlace(String found, String wrong, String pointer) {
        assertThat(VALID).contains(found.strip());

        String changed =
                VALID.replaceFirst(java.util.regex.Pattern.quote(found.strip()), wrong.strip());

        assertThat(pointersOf(changed)).containsExactly(pointer);
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        String wrong =
                """
                {"format": "plumbline-questionnaire", "formatVersion": 1, "id": "own", "version": 1,
                 "methodVersion": "1.0", "title": "Mine", "shortTitle": "Mine",
                 "source": {"title": "Mine", "autor": "me"}, "polarity": "up",
                 "scale": {"id": "M3", "stem": "How?", "levels": [
                    {"level": 0, "name": "No"}, {"level": 1, "name": "Some"}, {"level": 3, "name": "All"}]},
                 "sections": [{"id": "OWN1", "title": "One", "shortTitle": "One", "question": "?",
                    "construct": "one", "sourcePart": "one", "weight": 1, "items": [
                    {"id": "OWN1.1", "title": "First", "statement": "We do.", "levels": ["a", "b", "a"],
                     "evidence": "e", "prompt": "p", "action": "a", "shortForm": true, "weight": -1},
                    {"id": "OWN1.1", "title": "Second", "wordings": {"self": "I do."}, "levels": ["a"],
                     "evidence": "e", "prompt": "p", "action": "a", "shortForm": true, "weight": 1},
                    7]}],
                 "x-mine": {"any": ["thing"]}}
                """;

        assertThat(pointersOf(wrong))
                .containsExactly(
                        "/id",
                        "/description",
                        "/source/autor",
                        "/polarity",
                        "/scale/levels/2/level",
                        "/sections/0/items/0/levels/2",
                        "/sections/0/items/0/weight",
                        "/sections/0/items/1/id",
                        "/sections/0/items/1/wordings/team",
                        "/sections/0/items/1/levels",
                        "/sections/0/items/2");
    }

    @Test
    void aProblemSaysWhatIsWrongAndWhatIsExpected() {
        assertThat(problemsOf(VALID.replaceFirst("\"positive\"", "7")))
                .containsExactly(
                        "my.json: /polarity: is a number; expected one of \"positive\","
                                + " \"negative\"");
    }

    @Test
    void textsThatAreTooLongAreRefused() {
        String long141 = "x".repeat(141);

        assertThat(
                        problemsOf(
                                VALID.replaceFirst(
                                        "\"statement\": \"[^\"]*\"",
                                        "\"statement\": \"" + long141 + "\"")))
                .containsExactly(
                        "my.json: /sections/0/items/0/statement: is text of 141 characters;"
                                + " expected text of 1 to 140 characters");
    }

    @Test
    void twoLinesThatAreBothTooLongAreNotCalledAlike() {
        String two = "\"" + "x".repeat(141) + "\", \"" + "x".repeat(141) + "\", ";
        String line =
                "\"No executive can name a customer conversation this year outside a deal or a"
                        + " crisis.\",";
        String next = "\"One or two executives meet customers, as a personal habit.\",";

        assertThat(pointersOf(VALID.replaceFirst(line + "\\s*" + next, two)))
                .containsExactly("/sections/0/items/0/levels/0", "/sections/0/items/0/levels/1");
    }

    @Test
    void emptyListsAreRefused() {
        assertThat(pointersOf(VALID.replaceFirst("(?s)\"sections\": \\[.*\\]", "\"sections\": []")))
                .containsExactly("/sections");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7})
    void aScaleHasThreeToSixLevels(int count) {
        String levels =
                IntStream.range(0, count)
                        .mapToObj(i -> "{\"level\": " + i + ", \"name\": \"Level " + i + "\"}")
                        .collect(Collectors.joining(", ", "\"levels\": [", "]}, \"sections\""));
        String changed =
                VALID.replaceFirst("(?s)\"levels\": \\[.*?\\]\\s*\\},\\s*\"sections\"", levels);

        assertThat(pointersOf(changed)).startsWith("/scale/levels").hasSize(32);
    }

    @Test
    void itemsAreReadEvenIfThereIsNoScale() {
        assertThat(pointersOf(VALID.replaceFirst("\"scale\": \\{", "\"scale\": 6, \"x-scale\": {")))
                .containsExactly("/scale");
    }

    @Test
    void keysThatStandTwiceAreRefused() {
        assertThat(
                        pointersOf(
                                VALID.replaceFirst(
                                        "\"id\": \"SIN\"", "\"id\": \"SIN\", \"id\": \"SIN\"")))
                .containsExactly("/id");
    }

    @Test
    void keysOfOthersAreSkipped() {
        assertThat(
                        problemsOf(
                                VALID.replaceFirst(
                                        "\"id\": \"SIN1.1\"",
                                        "\"x-note\": [1, {}], \"id\": \"SIN1.1\"")))
                .isEmpty();
    }

    @Test
    void aByteOrderMarkIsSkipped() {
        assertThat(problemsOf("\uFEFF" + VALID)).isEmpty();
    }

    @Test
    void otherEncodingsAreRefused() {
        assertThat(problemsOf(VALID.getBytes(StandardCharsets.UTF_16)))
                .containsExactly(
                        "my.json: /: is not UTF-8 text; expected a JSON file saved as UTF-8");
    }

    @Test
    void whatIsNoJsonIsRefusedWithItsPlace() {
        assertThat(problemsOf("{\n  \"format\": oops\n}"))
                .singleElement()
                .asString()
                .startsWith("my.json: /: is not well-formed JSON at line 2, column ");
        assertThat(problemsOf("")).containsExactly("my.json: /: is empty; expected a JSON object");
        assertThat(problemsOf("[]")).containsExactly("my.json: /: is a list; expected an object");
        assertThat(problemsOf("{} {}"))
                .containsExactly("my.json: /: goes on after its end; expected one JSON object");
    }

    @Test
    void deepNestingIsRefusedWithoutExhaustingTheStack() {
        assertThat(problemsOf("{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"))
                .singleElement()
                .asString()
                .endsWith("is nested deeper than the 32 levels a file may have");
    }

    @Test
    void problemsStayOnOneLine() {
        assertThat(problemsOf("{\"a\\nb\": 1}")).noneMatch(line -> line.contains("\n"));
    }

    @Test
    void whatIsReadEqualsWhatWasWritten() {
        Reading<Questionnaire> read =
                new QuestionnaireReader()
                        .read(new JsonFile("s", VALID.getBytes(StandardCharsets.UTF_8)));

        assertThat(read.usable()).isPresent();
        assertThat(read.usable().orElseThrow().items()).hasSize(31);
    }
}
