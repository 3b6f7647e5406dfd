package org.plumbline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.i18n.Messages;
import org.plumbline.scoring.Change;
import org.plumbline.scoring.PairedChange;

import java.util.List;
import java.util.OptionalDouble;

final class ChangeWordsTest {

    private final ChangeWords words = new ChangeWords(Messages.english());

    private String said(Change.Word word, PairedChange.Direction direction) {
        return words.of(new PairedChange.Said(word, direction, 6));
    }

    private String withheld(PairedChange.Reason reason) {
        return words.of(new PairedChange.Withheld(reason));
    }

    @Test
    void changeIsClearPossibleOrNone() {
        assertThat(said(Change.Word.CLEAR, PairedChange.Direction.UP)).isEqualTo("Clearly better");
        assertThat(said(Change.Word.CLEAR, PairedChange.Direction.DOWN)).isEqualTo("Clearly worse");
        assertThat(said(Change.Word.POSSIBLE, PairedChange.Direction.UP))
                .isEqualTo("Perhaps better");
        assertThat(said(Change.Word.POSSIBLE, PairedChange.Direction.DOWN))
                .isEqualTo("Perhaps worse");
        assertThat(said(Change.Word.NONE, PairedChange.Direction.LEVEL))
                .isEqualTo("No clear change");
    }

    @Test
    void whatIsNotSaidSaysWhy() {
        assertThat(withheld(PairedChange.Reason.NO_VALUE)).isEqualTo("Not shown");
        assertThat(withheld(PairedChange.Reason.TOO_FEW)).isEqualTo("Too few people");
        assertThat(withheld(PairedChange.Reason.PROTECTED)).isEqualTo("Not said");
        assertThat(withheld(PairedChange.Reason.DIFFERENT_TEAM)).isEqualTo("Different team");
    }

    @Test
    void differenceHasADirection() {
        assertThat(words.points(OptionalDouble.of(6.5))).isEqualTo("up 7");
        assertThat(words.points(OptionalDouble.of(-14))).isEqualTo("down 14");
        assertThat(words.points(OptionalDouble.of(0.4))).isEqualTo("no change");
        assertThat(words.points(OptionalDouble.empty())).isEqualTo("–");
        assertThat(words.levels(OptionalDouble.of(14))).isEqualTo("up 0.7");
        assertThat(words.levels(OptionalDouble.of(-20))).isEqualTo("down 1.0");
        assertThat(words.levels(OptionalDouble.of(-0.5))).isEqualTo("no change");
        assertThat(words.levels(OptionalDouble.empty())).isEqualTo("–");
    }

    @Test
    void rowsMarkAnAgreedLevelWithTheBobAndAMiddleAnswerWithARing() {
        assertThat(
                        bobs(
                                ChangeRows.levels(
                                        Charts.changes(), Charts.years(2, true), Charts.LETTERING)))
                .isEqualTo(6);
        assertThat(
                        bobs(
                                ChangeRows.levels(
                                        Charts.changes(),
                                        Charts.years(2, false),
                                        Charts.LETTERING)))
                .isZero();
    }

    /** Of the rows with a value now, and of the legend. */
    private static long bobs(Chart chart) {
        return chart.draw(700).marks().stream().filter(Mark.Polygon.class::isInstance).count();
    }

    @Test
    void tableHoldsEveryYearAndTheWord() {
        ChartTable table =
                ChangeRows.levels(Charts.changes(), Charts.years(2, true), Charts.LETTERING)
                        .draw(700)
                        .table();

        assertThat(table.heads())
                .isEqualTo(
                        List.of(
                                "What",
                                "Spring 2023",
                                "Spring 2024",
                                "Spring 2025",
                                "Spring 2026",
                                "since Spring 2025",
                                "What we can say"));
        assertThat(table.rows().getFirst())
                .isEqualTo(
                        List.of(
                                "Walking the talk",
                                "0.0",
                                "2.0",
                                "1.0",
                                "5.0",
                                "up 4.0",
                                "Clearly better"));
        assertThat(table.rows().get(1)).contains("up 0.7", "Perhaps better, no recorded action");
    }
}
