package org.plumbline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.Form;
import org.plumbline.model.Item;
import org.plumbline.model.ItemId;
import org.plumbline.model.Polarity;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.Section;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every questionnaire that ships with the product. */
final class BuiltInQuestionnairesTest {

    private static final Map<String, Integer> ITEMS =
            new TreeMap<>(Map.of("SIN", 31, "SGN", 25, "CEO", 9, "BLK", 22, "VAL", 15, "MOD", 22));
    private static final Map<String, Integer> SECTIONS =
            new TreeMap<>(Map.of("SIN", 7, "SGN", 8, "CEO", 3, "BLK", 9, "VAL", 6, "MOD", 7));

    /** Method 7.4. */
    private static final String SHORT_FORM =
            """
            SIN1.1 SIN2.1 SIN3.2 SIN4.1 SIN5.2 SIN6.4 SIN7.3
            MOD1.1 MOD2.2 MOD3.1 MOD4.2 MOD5.1 MOD6.3 MOD7.2
            VAL1.1 VAL2.2 VAL4.1 VAL5.4
            SGN1.1 SGN3.4 SGN4.1 SGN6.1
            BLK2.2 BLK3.2 BLK4.1 BLK8.1
            CEO1 CEO4 CEO6 CEO7
            """;

    static List<Questionnaire> builtIn() {
        return new CatalogueReader().builtIn().questionnaires();
    }

    static Stream<Item> items() {
        return builtIn().stream().flatMap(questionnaire -> questionnaire.items().stream());
    }

    @Test
    void allSixAreUsableAndStandInTheOrderInWhichTheyAreAnswered() {
        Catalogue catalogue = new CatalogueReader().builtIn();

        assertThat(catalogue.unusable()).isEmpty();
        assertThat(catalogue.questionnaires())
                .extracting(Questionnaire::id)
                .containsExactlyElementsOf(QuestionnaireId.BUILT_IN);
    }

    @Test
    void theyHave124ItemsInFortySections() {
        Map<String, Integer> items = new TreeMap<>();
        Map<String, Integer> sections = new TreeMap<>();
        for (Questionnaire questionnaire : builtIn()) {
            items.put(questionnaire.id().value(), questionnaire.items().size());
            sections.put(questionnaire.id().value(), questionnaire.sections().size());
        }

        assertThat(items).isEqualTo(ITEMS);
        assertThat(sections).isEqualTo(SECTIONS);
        assertThat(items()).hasSize(124);
    }

    @Test
    void theShortFormHasTheThirtyItemsOfTheMethod() {
        List<String> shortForm =
                builtIn().stream()
                        .flatMap(questionnaire -> questionnaire.inForm(Form.SHORT).stream())
                        .flatMap(questionnaire -> questionnaire.items().stream())
                        .map(item -> item.id().value())
                        .toList();

        assertThat(shortForm).containsExactly(SHORT_FORM.strip().split("\\s+"));
    }

    @Test
    void noIdOccursTwiceAndEveryItemBearsTheIdOfItsQuestionnaire() {
        assertThat(items().map(Item::id)).doesNotHaveDuplicates();
        assertThat(builtIn())
                .allSatisfy(
                        questionnaire ->
                                assertThat(questionnaire.items())
                                        .allMatch(item -> bears(item.id(), questionnaire)));
    }

    private static boolean bears(ItemId item, Questionnaire questionnaire) {
        return item.value().startsWith(questionnaire.id().value());
    }

    @Test
    void signsAndBlocksAreNegativeAndTheOthersPositive() {
        assertThat(builtIn())
                .filteredOn(questionnaire -> questionnaire.polarity() == Polarity.NEGATIVE)
                .extracting(Questionnaire::id)
                .containsExactly(QuestionnaireId.SGN, QuestionnaireId.BLK);
    }

    @Test
    void scalesAndLevelNamesAreThoseDecidedUpon() {
        Map<String, List<String>> names = new TreeMap<>();
        builtIn().forEach(q -> names.put(q.scale().id(), q.scale().levelNames()));

        assertThat(names)
                .containsEntry("M6", words("Absent|By chance|In patches|Agreed|Steered|Embedded"))
                .containsEntry(
                        "R6", words("No sign|Talked about|Decided|First act|Practised|Upheld"))
                .containsEntry("F5", words("Not us|A trace of us|Partly us|Largely us|Exactly us"))
                .containsEntry(
                        "B5",
                        words(
                                "Not present|Present, no harm seen|Slows us down|Holds us back"
                                        + "|Stops us"))
                .hasSize(4);
    }

    private static List<String> words(String joined) {
        return Arrays.asList(joined.split("\\|"));
    }

    @ParameterizedTest
    @MethodSource("items")
    void noTwoLinesOfAnItemAreAlike(Item item) {
        Set<String> lines = new HashSet<>();
        item.levelLines().forEach(line -> lines.add(line.toLowerCase(java.util.Locale.ROOT)));

        assertThat(lines).hasSameSizeAs(item.levelLines());
    }

    @ParameterizedTest
    @MethodSource("items")
    void textsKeepTheirLength(Item item) {
        assertThat(item.wording().statement(true)).hasSizeBetween(1, 140);
        assertThat(item.wording().statement(false)).hasSizeBetween(1, 140);
        assertThat(item.levelLines()).allSatisfy(line -> assertThat(line).hasSizeBetween(1, 140));
        assertThat(item.title()).hasSizeBetween(1, 28);
        assertThat(List.of(item.evidence(), item.prompt(), item.action()))
                .noneMatch(String::isBlank);
    }

    @Test
    void everySectionHasATitleForChartsAndAPlaceInItsSource() {
        Stream<Section> sections = builtIn().stream().flatMap(q -> q.sections().stream());

        assertThat(sections)
                .allSatisfy(
                        section -> {
                            assertThat(section.shortTitle()).hasSizeBetween(1, 28);
                            assertThat(section.question()).isNotBlank();
                            assertThat(section.construct()).isNotBlank();
                            assertThat(section.sourcePart()).isNotBlank();
                        });
    }

    @Test
    void everyQuestionnaireCitesItsSource() {
        assertThat(builtIn())
                .allSatisfy(
                        questionnaire -> {
                            assertThat(questionnaire.source().title()).isNotBlank();
                            assertThat(questionnaire.methodVersion()).isEqualTo("1.0");
                            assertThat(questionnaire.shortTitle()).hasSizeBetween(1, 28);
                        });
    }

    @Test
    void onlyTheCeoIsAskedInTwoWordings() {
        assertThat(items())
                .filteredOn(
                        item ->
                                !item.wording()
                                        .statement(true)
                                        .equals(item.wording().statement(false)))
                .hasSize(9)
                .allMatch(item -> item.id().value().startsWith("CEO"));
    }

    @Test
    void everyQuestionnaireIsWrittenAndReadAgainUnchanged() {
        var writer = new QuestionnaireWriter();
        var reader = new QuestionnaireReader();

        assertThat(builtIn())
                .allSatisfy(
                        questionnaire ->
                                assertThat(
                                                reader.read(
                                                        new JsonFile(
                                                                "q", writer.write(questionnaire))))
                                        .isEqualTo(new Reading.Usable<>(questionnaire)));
    }

    @TestFactory
    Stream<DynamicTest> everyFileInTheFolderAnswersToThePublishedSchema() throws Exception {
        PublishedSchema schema = PublishedSchema.load();
        try (Stream<Path> files = Files.walk(Path.of("assessments"))) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".schema.json"))
                    .sorted()
                    .toList()
                    .stream()
                    .map(
                            file ->
                                    DynamicTest.dynamicTest(
                                            file.toString(),
                                            () -> assertThat(schema.complaints(file)).isEmpty()));
        }
    }
}
