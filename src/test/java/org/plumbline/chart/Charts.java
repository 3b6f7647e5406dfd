package org.plumbline.chart;

import org.plumbline.i18n.Messages;
import org.plumbline.scoring.Distribution;
import org.plumbline.scoring.Spread;
import org.plumbline.scoring.Stage;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A chart of every kind, filled with values that are awkward to draw. */
final class Charts {

    static final Lettering LETTERING = Lettering.of(Messages.english());

    private Charts() {}

    static List<Chart> all() {
        return List.of(
                bar(0, Stage.INSIDE_OUT, Stage.INSIDE_OUT),
                bar(47, Stage.PATCHWORK, Stage.PATCHWORK),
                bar(100, Stage.EMBEDDED, Stage.EMBEDDED),
                bar(72, Stage.MANAGED, Stage.PATCHWORK),
                SpreadRows.levels(rows(), LETTERING),
                SpreadRows.scores(rows(), LETTERING),
                strip(0, 3, 3, 0, 2, 0),
                strip(7, 12, 13, 0, 20, 5),
                new MiniHistogram(votes(0, 3, 3, 0, 2, 0), LETTERING),
                dumbbell(),
                pips(),
                bars(),
                ladder(),
                heat(),
                scatter(),
                new FirstPictureStrip(
                        stages(0, 2, 5, 1, 0), Optional.of(Stage.PATCHWORK), LETTERING),
                new FirstPictureStrip(stages(20, 0, 0, 0, 1), Optional.empty(), LETTERING));
    }

    static MaturityBar bar(int index, Stage byScore, Stage stage) {
        return new MaturityBar(
                new MaturityBar.Reading(
                        index,
                        byScore,
                        stage,
                        Optional.of(
                                new MaturityBar.Between(
                                        Math.max(index - 3, 0), Math.min(index + 4, 100)))),
                LETTERING);
    }

    static Distribution votes(Integer... counts) {
        return new Distribution(0, List.of(counts));
    }

    static Distribution stages(Integer... counts) {
        return new Distribution(1, List.of(counts));
    }

    static DotStrip strip(Integer... counts) {
        return new DotStrip(
                votes(counts), Optional.of(votes(1, 4, 6, 2, 6, 0)), OptionalInt.of(4), LETTERING);
    }

    static List<SpreadRow> rows() {
        return List.of(
                row("Walking the talk", 40, 60),
                row("What is in it for the customer", 46, 46),
                new SpreadRow(
                        "The engagement system",
                        OptionalDouble.of(100),
                        Optional.of(new Spread(100, 100, 100, 100, 100, 5)),
                        OptionalDouble.of(100)),
                new SpreadRow(
                        "Sensing processes",
                        OptionalDouble.of(0),
                        Optional.of(new Spread(0, 0, 0, 0, 0, 5)),
                        OptionalDouble.of(0)),
                new SpreadRow(
                        "Information and method",
                        OptionalDouble.of(34),
                        Optional.empty(),
                        OptionalDouble.empty()),
                new SpreadRow(
                        "Relationship strategies",
                        OptionalDouble.empty(),
                        Optional.empty(),
                        OptionalDouble.empty()));
    }

    private static SpreadRow row(String label, double score, double agreed) {
        return new SpreadRow(
                label,
                OptionalDouble.of(score),
                Optional.of(new Spread(score - 15, score - 5, score, score + 10, score + 25, 8)),
                OptionalDouble.of(agreed));
    }

    static Dumbbell dumbbell() {
        return new Dumbbell(
                List.of(
                        new Dumbbell.Pair("Clear about the aim", 5, 3),
                        new Dumbbell.Pair("Develops new skills", 4, 3),
                        new Dumbbell.Pair("Drives reliability", 2, 3.5),
                        new Dumbbell.Pair("Defines our value", 3, 3)),
                LETTERING);
    }

    static PipRows pips() {
        return new PipRows(
                List.of(
                        new PipRows.Row("Metrics pull another way", 7, 8),
                        new PipRows.Row("Working together is hard", 0, 5),
                        new PipRows.Row("Patience runs out", 20, 20)),
                LETTERING);
    }

    static ScoreBars bars() {
        return new ScoreBars(
                List.of(
                        ScoreBars.Bar.of("Seven sins", OptionalDouble.of(44.4), 8),
                        new ScoreBars.Bar(
                                "CEO commitment",
                                OptionalDouble.of(58.2),
                                7,
                                Optional.of(new ScoreBars.Views(75, 58.2))),
                        ScoreBars.Bar.of("Freedom from blocks", OptionalDouble.empty(), 2),
                        ScoreBars.Bar.of("Value gap and human touch", OptionalDouble.of(100), 8)),
                LETTERING);
    }

    static StageLadder ladder() {
        return new StageLadder(
                new StageLadder.Standing(
                        Stage.EMBEDDED,
                        Stage.PATCHWORK,
                        List.of(
                                new StageLadder.ClosedGate(
                                        "CEO commitment 38, needs 40", Stage.PATCHWORK),
                                new StageLadder.ClosedGate(
                                        "Lowest sin 45, needs 60", Stage.ORGANISED),
                                new StageLadder.ClosedGate(
                                        "Promise gap 20, needs 40", Stage.ORGANISED),
                                new StageLadder.ClosedGate(
                                        "Evidence not collected", Stage.MANAGED))),
                LETTERING);
    }

    static HeatTable heat() {
        return new HeatTable(
                List.of(
                        heatRow("Customer insight", List.of(0, 1, 2, 0, 0, 0), 0, 34, "1.7"),
                        heatRow("Planning", List.of(1, 0, 1, 1, 0, 1), 0, 50, "2.5"),
                        heatRow(
                                "People and organisation",
                                List.of(0, 0, 0, 0, 1, 1),
                                1,
                                88,
                                "4.4")),
                LETTERING);
    }

    private static HeatTable.Row heatRow(
            String label, List<Integer> items, int hidden, double score, String level) {
        return new HeatTable.Row(label, items, hidden, score, level, "Some spread");
    }

    static PriorityScatter scatter() {
        return new PriorityScatter(
                IntStream.rangeClosed(1, 9)
                        .mapToObj(
                                rank ->
                                        new PriorityScatter.Dot(
                                                rank,
                                                "Section " + rank,
                                                Math.max(0, 100 - rank * 3.0),
                                                1 + rank % 3,
                                                rank == 2))
                        .toList(),
                LETTERING);
    }
}
