package org.plumbline.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.scoring.Stage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class ChartGeometryTest {

    private static final List<Double> WIDTHS = List.of(240.0, 300.0, 420.0, 500.0, 666.0, 900.0);

    static Stream<Arguments> everyChartAtEveryWidth() {
        return Charts.all().stream()
                .flatMap(chart -> WIDTHS.stream().map(width -> Arguments.of(chart, width)));
    }

    @ParameterizedTest
    @MethodSource("everyChartAtEveryWidth")
    void nothingLiesOutsideOfTheDrawing(Chart chart, double width) {
        Drawing drawing = chart.draw(width);
        assertThat(drawing.marks())
                .isNotEmpty()
                .allSatisfy(
                        mark ->
                                assertThat(
                                                Bounds.of(mark)
                                                        .within(drawing.width(), drawing.height()))
                                        .as(
                                                "%s in %s x %s",
                                                mark, drawing.width(), drawing.height())
                                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("everyChartAtEveryWidth")
    void noTwoTextsOverlap(Chart chart, double width) {
        List<Mark.Text> texts = texts(chart.draw(width));
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                assertThat(Bounds.of(texts.get(i)).overlaps(Bounds.of(texts.get(j))))
                        .as("%s and %s", texts.get(i), texts.get(j))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyChartAtEveryWidth")
    void noTextIsSmallerThanTheSmallestSize(Chart chart, double width) {
        assertThat(texts(chart.draw(width)))
                .allSatisfy(
                        text ->
                                assertThat(text.style().size())
                                        .isGreaterThanOrEqualTo(TextStyle.SMALL));
    }

    @ParameterizedTest
    @MethodSource("everyChartAtEveryWidth")
    void everyChartSaysItsFindingAndHasATable(Chart chart, double width) {
        Drawing drawing = chart.draw(width);
        assertThat(drawing.sentence()).endsWith(".").doesNotContain("{");
        assertThat(drawing.table().rows()).isNotEmpty();
    }

    @Test
    void theIndexStandsAtItsShareOfTheBar() {
        Drawing drawing = Charts.bar(47, stage(2), stage(2)).draw(500);
        assertThat(circles(drawing).getFirst().cx()).isCloseTo(235, within(0.01));
    }

    @Test
    void namesTheStageOfTheAnswersWholeHoweverNarrowTheFirstPictureIs() {
        Drawing drawing =
                new FirstPictureStrip(
                                Charts.stages(0, 2, 5, 1, 0),
                                Optional.of(Stage.PATCHWORK),
                                Charts.LETTERING)
                        .draw(300);
        assertThat(texts(drawing))
                .extracting(Mark.Text::text)
                .containsExactlyInAnyOrder("Your answers", "1", "2 Patchwork", "3", "4", "5");
    }

    @Test
    void theIndexIsNeverMarkedWithTheBob() {
        assertThat(Charts.bar(47, stage(2), stage(2)).draw(500).marks())
                .noneMatch(Mark.Polygon.class::isInstance);
    }

    @Test
    void rowsAreRankedStrongestFirstAndThoseWithoutAValueComeLast() {
        List<List<String>> rows =
                SpreadRows.levels(Charts.rows(), Charts.LETTERING).draw(500).table().rows();
        assertThat(rows)
                .extracting(List::getFirst)
                .containsExactly(
                        "The engagement system",
                        "What is in it for the customer",
                        "Walking the talk",
                        "Information and method",
                        "Sensing processes",
                        "Relationship strategies");
    }

    @Test
    void aLevelScaleRunsFromNoughtToFiveWhateverTheValues() {
        Drawing drawing = SpreadRows.levels(Charts.rows(), Charts.LETTERING).draw(500);
        List<Mark.Text> ticks =
                texts(drawing).stream().filter(text -> text.text().matches("[0-5]")).toList();
        assertThat(ticks).extracting(Mark.Text::text).containsExactly("0", "1", "2", "3", "4", "5");
        double step = ticks.get(1).x() - ticks.get(0).x();
        assertThat(ticks.get(5).x() - ticks.get(0).x()).isCloseTo(5 * step, within(0.01));
    }

    @Test
    void theTipOfTheBobPointsAtTheAgreedLevel() {
        Drawing drawing = Charts.strip(0, 3, 3, 0, 2, 0).draw(190);
        Mark.Polygon bob = bobs(drawing).getFirst();
        Point tip =
                bob.corners().stream()
                        .max(java.util.Comparator.comparingDouble(Point::y))
                        .orElseThrow();
        double four =
                texts(drawing).stream()
                        .filter(t -> t.text().equals("4"))
                        .findFirst()
                        .orElseThrow()
                        .x();
        assertThat(tip.x()).isCloseTo(four, within(0.01));
    }

    @Test
    void theBobHangsAboveTheDotsNeverOverThem() {
        Drawing drawing = Charts.strip(0, 3, 3, 0, 12, 0).draw(190);
        double tip = Bounds.of(bobs(drawing).getFirst()).bottom();
        assertThat(circles(drawing))
                .filteredOn(circle -> Math.abs(circle.cx() - tipX(drawing)) < 1)
                .isNotEmpty()
                .allSatisfy(circle -> assertThat(circle.cy() - circle.radius()).isGreaterThan(tip));
    }

    @Test
    void everyAnswerIsOneDot() {
        Drawing drawing = new DotStrip(Charts.votes(0, 3, 3, 0, 2, 0), Charts.LETTERING).draw(190);
        assertThat(circles(drawing)).hasSize(8);
    }

    @Test
    void moreThanTwelveInAColumnAreOneDotWithANumber() {
        Drawing drawing =
                new DotStrip(Charts.votes(0, 13, 12, 0, 0, 0), Charts.LETTERING).draw(190);
        assertThat(circles(drawing)).hasSize(13);
        assertThat(texts(drawing)).extracting(Mark.Text::text).contains("13");
    }

    @Test
    void dotsShrinkSoThatNoTwoTouch() {
        Drawing drawing = new DotStrip(Charts.votes(0, 12, 0, 0, 0, 0), Charts.LETTERING).draw(190);
        List<Mark.Circle> dots = circles(drawing);
        for (int i = 1; i < dots.size(); i++) {
            assertThat(dots.get(i - 1).cy() - dots.get(i).cy())
                    .isGreaterThan(2 * dots.get(i).radius());
        }
    }

    @Test
    void aGapOfTwoLevelsIsBoldAndOneIsNot() {
        List<Mark.Text> texts = texts(Charts.dumbbell().draw(500));
        assertThat(texts)
                .filteredOn(text -> text.text().endsWith("higher") || text.text().endsWith("lower"))
                .extracting(Mark.Text::text, text -> text.style().bold())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2 higher", true),
                        org.assertj.core.groups.Tuple.tuple("1 higher", false),
                        org.assertj.core.groups.Tuple.tuple("1.5 lower", false));
    }

    @Test
    void longBarsMeanStrengthAndComeFirst() {
        assertThat(Charts.bars().draw(600).table().rows())
                .extracting(List::getFirst)
                .containsExactly(
                        "Value gap and human touch",
                        "CEO commitment",
                        "Seven sins",
                        "Freedom from blocks");
    }

    @Test
    void noTwoPrioritiesCoverEachOther() {
        List<Mark.Circle> dots = circles(Charts.scatter().draw(600));
        for (int i = 0; i < dots.size(); i++) {
            for (int j = i + 1; j < dots.size(); j++) {
                Mark.Circle a = dots.get(i);
                Mark.Circle b = dots.get(j);
                assertThat(Math.hypot(a.cx() - b.cx(), a.cy() - b.cy()))
                        .isGreaterThanOrEqualTo(a.radius() + b.radius());
            }
        }
    }

    @Test
    void theSameChartIsDrawnTheSameTwice() {
        for (int i = 0; i < Charts.all().size(); i++) {
            assertThat(Charts.all().get(i).draw(500)).isEqualTo(Charts.all().get(i).draw(500));
        }
    }

    private static double tipX(Drawing drawing) {
        Bounds bob = Bounds.of(bobs(drawing).getFirst());
        return (bob.left() + bob.right()) / 2;
    }

    private static org.plumbline.scoring.Stage stage(int number) {
        return org.plumbline.scoring.Stage.of(number);
    }

    private static List<Mark.Text> texts(Drawing drawing) {
        return only(drawing, Mark.Text.class);
    }

    private static List<Mark.Circle> circles(Drawing drawing) {
        return only(drawing, Mark.Circle.class);
    }

    private static List<Mark.Polygon> bobs(Drawing drawing) {
        return only(drawing, Mark.Polygon.class);
    }

    private static <M extends Mark> List<M> only(Drawing drawing, Class<M> kind) {
        return drawing.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
