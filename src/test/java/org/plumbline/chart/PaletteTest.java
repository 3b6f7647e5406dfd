package org.plumbline.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.stream.IntStream;

class PaletteTest {

    private static final List<Palette> THEMES = List.of(Palette.light(), Palette.dark());

    @ParameterizedTest
    @CsvSource({
        "TEXT, 14.7, 16.0",
        "TEXT_MUTED, 6.4, 7.8",
        "TEXT_SUBTLE, 4.5, 6.2",
        "ACCENT, 6.8, 8.8",
        "GOOD, 5.1, 7.4",
        "CAUTION, 4.9, 8.7",
        "ERROR, 5.4, 5.6",
        "DOT, 3.0, 6.2",
        "RANGE, 3.1, 3.2"
    })
    void contrastWithTheCanvasIsAsTheDesignSays(Ink ink, double light, double dark) {
        assertThat(onCanvas(Palette.light(), ink)).isCloseTo(light, within(0.06));
        assertThat(onCanvas(Palette.dark(), ink)).isCloseTo(dark, within(0.06));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 12.8, 10.9",
        "1, 10.0, 7.2",
        "2, 7.4, 4.6",
        "3, 5.4, 6.9",
        "4, 4.7, 10.2",
        "5, 9.3, 15.2"
    })
    void textOnTheRampIsAsReadableAsTheDesignSays(int step, double light, double dark) {
        assertThat(onRamp(Palette.light(), step)).isCloseTo(light, within(0.06));
        assertThat(onRamp(Palette.dark(), step)).isCloseTo(dark, within(0.06));
    }

    @Test
    void rampEdgesStandOutFromTheCanvas() {
        for (Palette theme : THEMES) {
            assertThat(
                            IntStream.rangeClosed(0, Ink.RAMP_TOP)
                                    .mapToDouble(s -> onCanvas(theme, Ink.rampEdge(s))))
                    .allSatisfy(ratio -> assertThat(ratio).isGreaterThanOrEqualTo(3.0));
        }
    }

    @Test
    void inGreyEachStepOfTheRampIsDarkerThanTheOneBefore() {
        List<Double> grey =
                IntStream.rangeClosed(0, Ink.RAMP_TOP)
                        .mapToObj(step -> grey(Ink.ramp(step)))
                        .toList();

        for (int step = 1; step < grey.size(); step++) {
            assertThat(grey.get(step - 1) / grey.get(step)).as("step " + step).isGreaterThan(1.2);
        }
    }

    /** What stands on one and the same line of a chart differs in lightness, not in hue alone. */
    @ParameterizedTest
    @CsvSource({
        "BAND, DOT",
        "BAND, ACCENT",
        "BAND, RANGE",
        "DOT, INK",
        "DOT, ACCENT",
        "RANGE, INK"
    })
    void inGreyMarksDiffer(Ink one, Ink other) {
        double ratio = grey(one) / grey(other);

        assertThat(Math.max(ratio, 1 / ratio)).isGreaterThan(1.5);
    }

    /** The lightness of an ink on white paper without its hue, as contrast reckons with it. */
    private static double grey(Ink ink) {
        Palette print = Palette.print();
        return 1.05 / print.colour(ink).contrast(print.colour(Ink.CANVAS));
    }

    @ParameterizedTest
    @EnumSource
    void everyInkHasAColourInEveryTheme(Ink ink) {
        assertThat(THEMES).allSatisfy(theme -> assertThat(theme.colour(ink)).isNotNull());
    }

    @Test
    void printTakesABrandsAccentAndLeavesTheRestAlone() {
        Rgb brand = Rgb.parse("#8A1C5A");
        Palette print = Palette.print(brand);
        assertThat(print.colour(Ink.ACCENT)).isEqualTo(brand);
        assertThat(print.colour(Ink.TEXT)).isEqualTo(Palette.print().colour(Ink.TEXT));
    }

    @Test
    void printRefusesABrandTooPaleToRead() {
        assertThatThrownBy(() -> Palette.print(Rgb.parse("#9FC5E8")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4.5");
    }

    @Test
    void coloursAreWrittenAsTheyAreRead() {
        assertThat(Rgb.parse("#2456b8").hex()).isEqualTo("#2456B8");
        assertThatThrownBy(() -> Rgb.parse("blue")).isInstanceOf(IllegalArgumentException.class);
    }

    private static double onCanvas(Palette theme, Ink ink) {
        return theme.colour(ink).contrast(theme.colour(Ink.CANVAS));
    }

    private static double onRamp(Palette theme, int step) {
        return theme.colour(Ink.rampText(step)).contrast(theme.colour(Ink.ramp(step)));
    }
}
