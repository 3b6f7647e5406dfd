package org.plumbline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.fixture.Questionnaires;
import org.plumbline.model.Item;
import org.plumbline.model.Polarity;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Scale;
import org.plumbline.model.Section;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The built-in questionnaires in German ask the same as the English ones. */
final class TranslationsTest {

    private final Translations translations = new Translations();

    static List<Questionnaire> builtIn() {
        return new CatalogueReader().builtIn().questionnaires();
    }

    private Questionnaire german(Questionnaire asked) {
        return translations.of(asked, Locale.GERMANY);
    }

    /** All of a questionnaire but its words. */
    private static List<Object> bones(Questionnaire of) {
        Scale scale = of.scale();
        return List.of(
                of.id(),
                of.version(),
                of.methodVersion(),
                of.polarity(),
                scale.id(),
                scale.lowest(),
                scale.size(),
                scale.selfStem().isPresent(),
                of.source().author(),
                of.sections().stream().map(TranslationsTest::bones).toList());
    }

    private static List<Object> bones(Section of) {
        return List.of(
                of.id(), of.weight(), of.items().stream().map(TranslationsTest::bones).toList());
    }

    private static List<Object> bones(Item of) {
        return List.of(
                of.id(),
                of.shortForm(),
                of.weight(),
                of.levelLines().size(),
                of.wording().getClass());
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void germanHasTheSameItemsOnTheSameScale(Questionnaire english) {
        Questionnaire german = german(english);

        assertThat(bones(german)).isEqualTo(bones(english));
        assertThat(german.title()).isNotEqualTo(english.title());
        assertThat(german.scale().levelNames())
                .doesNotContainAnyElementsOf(english.scale().levelNames());
        assertThat(german.items())
                .extracting(item -> item.wording().statement(false))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(
                        english.items().stream()
                                .map(item -> item.wording().statement(false))
                                .toList());
    }

    @Test
    void whatIsNotWordForWordTheBuiltInOneStaysAsItWasAsked() {
        Questionnaire known = builtIn().getFirst();
        Questionnaire later = version(known, known.version() + 1, known.title());
        Questionnaire reworded = version(known, known.version(), "Other words");
        Questionnaire own = Questionnaires.of("OWN", Polarity.POSITIVE, 6, 2);

        assertThat(List.of(later, reworded, own)).allMatch(asked -> german(asked).equals(asked));
    }

    private static Questionnaire version(Questionnaire of, int version, String title) {
        return new Questionnaire(
                of.id(),
                version,
                of.methodVersion(),
                title,
                of.shortTitle(),
                of.description(),
                of.source(),
                of.polarity(),
                of.scale(),
                of.sections());
    }

    @Test
    void whereThereIsNoTranslationTheWordsStayThoseThatWereAsked() {
        assertThat(builtIn())
                .allMatch(asked -> translations.of(asked, Locale.UK).equals(asked))
                .allMatch(asked -> translations.of(asked, Locale.FRANCE).equals(asked));
        assertThat(new CatalogueReader().builtIn(builtIn().getFirst().id(), "fr"))
                .isEqualTo(Optional.empty());
    }
}
