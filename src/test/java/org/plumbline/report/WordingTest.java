package org.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.report.ReportFixture.report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.fixture.ReportCases;
import org.plumbline.model.Assessment;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The wording rules of method 8 and design 8, as far as a machine can see them. */
class WordingTest {

    private static final Pattern FORBIDDEN =
            Pattern.compile(
                    "\\b(percentile|benchmark|industry"
                        + " average|poor(ly)?|failed|weak|bad|excellent|congratulations|well"
                        + " done|unfortunately|overrate[sd]?|underrate[sd]?|user|respondent|rwg|standard"
                        + " deviation|best in class|please)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");

    static Stream<Assessment> cases() {
        return Stream.of(
                ReportCases.solo(),
                ReportCases.soloCeo(),
                ReportCases.twenty(),
                ReportCases.almostEmpty(),
                ReportCases.confidential(),
                ReportCases.shortForm(),
                ReportCases.sixOfTen(),
                ReportCases.sinsAndOwn());
    }

    private static Properties texts() {
        Properties texts = new Properties();
        try (Reader in =
                new InputStreamReader(
                        Objects.requireNonNull(
                                MaturityReport.class.getResourceAsStream(
                                        "/org/plumbline/i18n/report.properties")),
                        StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }

    @Test
    void noTextBlamesPraisesOrBoasts() {
        assertThat(texts().values())
                .allSatisfy(
                        text ->
                                assertThat(text.toString())
                                        .doesNotContainPattern(FORBIDDEN)
                                        .doesNotContain("!", "'", "\""));
    }

    @Test
    void noTextTellsTheReaderWhatTheTeamIs() {
        assertThat(texts().values())
                .allSatisfy(
                        text ->
                                assertThat(text.toString())
                                        .doesNotContainPattern(
                                                "(?i)\\b(you|your team) (are|is)\\b"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void decimalsAreLevelsOrNumbersOfItems(Assessment assessment) {
        ReportDocument document = report(assessment);
        List<String> decimals =
                document.chapters().stream()
                        .filter(chapter -> !chapter.anchor().equals("method"))
                        .flatMap(chapter -> decimals(DocumentText.readable(chapter)))
                        .toList();

        assertThat(decimals).allSatisfy(d -> assertThat(Double.parseDouble(d)).isBetween(0.0, 9.9));
    }

    private static Stream<String> decimals(String text) {
        return DECIMAL.matcher(text).results().map(MatchResult::group);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noPlaceholderOrNumberGoesUnfilled(Assessment assessment) {
        assertThat(DocumentText.everything(report(assessment)))
                .doesNotContainPattern("\\{\\d")
                .doesNotContain("NaN", "null", "Optional", "choice,");
    }
}
