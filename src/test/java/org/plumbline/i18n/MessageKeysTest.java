package org.plumbline.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys in the program and the texts in the bundles belong together, both ways. A key stands in
 * the program whole, as a beginning to which something is added, or as another key and an ending
 * such as {@code ".remedy"}.
 */
final class MessageKeysTest {

    private static final Path PROGRAM = Path.of("src/main/java");

    /** The areas of what leaves the program. */
    private static final Set<Area> HANDED_OVER =
            EnumSet.of(Area.COMMON, Area.CHART, Area.REPORT, Area.OFFICE, Area.PAPERS);

    private static final Path BUNDLES = Path.of("src/main/resources/org/plumbline/i18n");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final String AREAS =
            Arrays.stream(Area.values()).map(Area::prefix).collect(Collectors.joining("|"));
    private static final Pattern KEY = Pattern.compile("(" + AREAS + ")\\.[\\w.]*");
    private static final String FILE = ".json";
    private static final Pattern ENDING = Pattern.compile("\\.\\w+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    private final Set<String> keys = Messages.english().keys();
    private final Set<String> literals =
            literals(literal -> KEY.matcher(literal).matches() && !literal.endsWith(FILE));
    private final Set<String> endings = literals(literal -> ENDING.matcher(literal).matches());

    private static Set<String> literals(Predicate<String> kind) {
        try (Stream<Path> sources = Files.walk(PROGRAM)) {
            return sources.filter(path -> path.toString().endsWith(".java"))
                    .flatMap(path -> literalsIn(read(path)))
                    .filter(kind)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> literalsIn(String source) {
        return LITERAL.matcher(source).results().map(found -> found.group(1));
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyKeyOfTheProgramHasAText() {
        assertThat(literals)
                .filteredOn(literal -> keys.stream().noneMatch(key -> key.startsWith(literal)))
                .isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        Set<String> beginnings = new TreeSet<>(literals);
        beginnings.removeAll(keys);

        assertThat(new TreeSet<>(keys))
                .filteredOn(key -> !literals.contains(key))
                .filteredOn(key -> beginnings.stream().noneMatch(key::startsWith))
                .filteredOn(key -> endings.stream().noneMatch(ending -> extended(key, ending)))
                .isEmpty();
    }

    private boolean extended(String key, String ending) {
        return key.endsWith(ending)
                && literals.contains(key.substring(0, key.length() - ending.length()));
    }

    @ParameterizedTest
    @EnumSource(Area.class)
    void theKeysOfAFileBeginWithItsAreaAndStandOnce(Area area) {
        assertThat(keysOf(BUNDLES.resolve(area.prefix() + ".properties")))
                .doesNotHaveDuplicates()
                .allMatch(k -> k.startsWith(area.prefix() + "."));
    }

    @ParameterizedTest
    @FieldSource("org.plumbline.i18n.Messages#LANGUAGES")
    void everyTextIsOneThatCanBeFilled(Locale language) {
        Messages messages = Messages.of(language);
        for (String key : keys) {
            String text = messages.get(key);
            assertThat(text).as(key).isNotBlank();
            if (PLACEHOLDER.matcher(text).find()) {
                assertThatNoException()
                        .as(key)
                        .isThrownBy(() -> new MessageFormat(text, language).toPattern());
                assertThat(text.replace("''", "")).as(key).doesNotContain("'");
            }
        }
    }

    /** Whatever the numbers, no plural is left unfilled. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 20})
    void everyGermanTextIsFilledWhateverTheNumbers(int number) {
        Messages german = Messages.of(Locale.GERMANY);
        Object[] numbers = Collections.nCopies(6, number).toArray();
        for (String key : keys) {
            if (PLACEHOLDER.matcher(german.get(key)).find()) {
                assertThat(german.get(key, numbers)).as(key).doesNotContain("{", "}", "#");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Area.class)
    void whatIsHandedOverIsWholeInGermanAndTheScreensHaveNoneOfIt(Area area) {
        Path german = BUNDLES.resolve(area.prefix() + "_de.properties");
        if (HANDED_OVER.contains(area)) {
            assertThat(keysOf(german))
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(
                            keysOf(BUNDLES.resolve(area.prefix() + ".properties")));
        } else {
            assertThat(german).doesNotExist();
        }
    }

    @Test
    void datesAndNumbersAreWrittenAsTheLanguageWritesThem() {
        LocalDate day = LocalDate.of(2026, 3, 9);
        Messages german = Messages.of(Locale.GERMANY);

        assertThat(Messages.english().longDate(day)).isEqualTo("9 March 2026");
        assertThat(german.longDate(day)).isEqualTo("9. März 2026");
        assertThat(german.shortDate(day)).isEqualTo("9. März");
        assertThat(german.month(day)).isEqualTo("März 2026");
        assertThat(german.oneDecimal(2.6)).isEqualTo("2,6");
    }

    @Test
    void aLanguageIsSpokenWithTheCountryThatWasNamed() {
        assertThat(Messages.spoken("de", Messages.LANGUAGES)).contains(Locale.GERMANY);
        assertThat(Messages.spoken("de-AT", Messages.LANGUAGES))
                .contains(Locale.forLanguageTag("de-AT"));
        assertThat(Messages.spoken("de", Messages.SCREEN_LANGUAGES)).isEmpty();
        assertThat(Messages.spoken("fr", Messages.LANGUAGES)).isEmpty();
    }

    private static List<String> keysOf(Path file) {
        return read(file)
                .lines()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void everyLanguageHasTheSamePlaceholders() {
        Messages english = Messages.english();
        for (Locale language : Messages.LANGUAGES) {
            Messages other = Messages.of(language);
            for (String key : keys) {
                assertThat(placeholders(other.get(key)))
                        .as(language + ": " + key)
                        .isEqualTo(placeholders(english.get(key)));
            }
        }
    }
}
