package org.plumbline.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.IntStream;

/** Where lines end, on letters that are all one unit wide. */
final class LineBreakerTest {

    private static List<String> lines(String text, int width) {
        double[] positions = IntStream.rangeClosed(0, text.length()).asDoubleStream().toArray();
        return new LineBreaker(text, positions, width)
                .lines().stream().map(line -> text.substring(line.from(), line.to())).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'es ist „so“. Und', 10, 'es ist |„so“. Und'",
        "'it is “so”. And', 10, 'it is |“so”. And'",
        "'that is Anna’s', 12, 'that is |Anna’s'"
    })
    void aQuotationMarkOrAnApostropheStaysWithItsWord(String text, int width, String expected) {
        assertThat(String.join("|", lines(text, width))).isEqualTo(expected);
    }
}
