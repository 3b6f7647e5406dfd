package org.plumbline.chart;

import org.plumbline.comparison.Place;
import org.plumbline.i18n.Messages;
import org.plumbline.model.ItemId;
import org.plumbline.scoring.Change;
import org.plumbline.scoring.Distribution;
import org.plumbline.scoring.PairedChange;
import org.plumbline.scoring.Range;
import org.plumbline.scoring.Spread;
import org.plumbline.scoring.Stage;

import java.util.Arrays;
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
                SpreadRows.levels(rowsAfterAnEarlierYear(), LETTERING),
                barAfterAnEarlierYear(),
                strip(0, 3, 3, 0, 2, 0),
                strip(7, 12, 13, 0, 20, 5),
                new MiniHistogram(votes(0, 3, 3, 0, 2, 0), LETTERING),
                dumbbell(),
                pips(),
                bars(),
                ladder(),
                heat(),
                scatter(),
                ChangeRows.levels(changes(), years(2, true), LETTERING),
                ChangeRows.scores(changes(), years(0, false), LETTERING),
                trend(),
                new TrendLine(
                        List.of(
                                new IndexTrend.Year(
                                        "Spring 2025", OptionalDouble.of(0), Optional.empty()),
                                new IndexTrend.Year(
                                        "Spring 2026", OptionalDouble.of(100), Optional.empty())),
                        LETTERING),
                BenchmarkRows.levels(places(), "Alderbrook Instruments", true, LETTERING),
                BenchmarkRows.scores(places(), "Alderbrook Instruments", false, LETTERING),
                groups(),
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

    static List<SpreadRow> rowsAfterAnEarlierYear() {
        return List.of(
                new SpreadRow(
                        "Walking the talk",
                        OptionalDouble.of(44),
                        Optional.of(new Spread(20, 40, 42, 50, 80, 8)),
                        OptionalDouble.empty(),
                        OptionalDouble.of(30)),
                row("Information and method", 34, 40));
    }

    static MaturityBar barAfterAnEarlierYear() {
        return new MaturityBar(
                new MaturityBar.Reading(
                        47,
                        Stage.PATCHWORK,
                        Stage.PATCHWORK,
                        Optional.empty(),
                        OptionalInt.of(100)),
                LETTERING);
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

    static HeatMap groups() {
        HeatField two = new HeatField.Value(40, 2, "2.0", 8);
        HeatField five = new HeatField.Value(100, 5, "5.0", 3);
        return new HeatMap(
                List.of(
                        new HeatHead("Everyone", 8),
                        new HeatHead("CEO", 1),
                        new HeatHead("Customer-facing and very busy", 3),
                        new HeatHead("Others, merged", 4)),
                List.of(
                        new HeatPart(
                                "What is in it for the customer",
                                List.of(
                                        line("1.1", two, five, two, five),
                                        line(
                                                "1.2",
                                                two,
                                                new HeatField.None(),
                                                new HeatField.Hidden(),
                                                new HeatField.Hidden()))),
                        new HeatPart(
                                "A section with a title that is far too long for its room",
                                List.of(line("2.1", two, two, two, two)))),
                IntStream.rangeClosed(0, 5)
                        .mapToObj(step -> new HeatStep(Integer.toString(step), "In patches"))
                        .toList(),
                LETTERING);
    }

    private static HeatLine line(String key, HeatField... fields) {
        return new HeatLine(
                new ItemId("SIN" + key),
                key,
                "Executive customer contact",
                List.of(fields),
                "Close together",
                false);
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

    static List<ChangeRow> changes() {
        return List.of(
                change("Walking the talk", said(Change.Word.CLEAR, true), false, 0, 40, 20, 100),
                change(
                        "What is in it for the customer",
                        said(Change.Word.POSSIBLE, true),
                        true,
                        20,
                        20,
                        26,
                        40),
                change(
                        "Sensing processes",
                        said(Change.Word.POSSIBLE, false),
                        false,
                        50,
                        48,
                        46,
                        44),
                change("Promises", said(Change.Word.CLEAR, false), false, 100, 90, 80, 0),
                change("Patience", said(Change.Word.NONE, true), false, 60, 60, 60, 60),
                new ChangeRow(
                        "Information and method",
                        List.of(
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                OptionalDouble.of(40),
                                OptionalDouble.empty()),
                        OptionalDouble.empty(),
                        new PairedChange.Withheld(PairedChange.Reason.NO_VALUE),
                        false));
    }

    private static PairedChange said(Change.Word word, boolean up) {
        PairedChange.Direction direction =
                up ? PairedChange.Direction.UP : PairedChange.Direction.DOWN;
        return new PairedChange.Said(
                word, word == Change.Word.NONE ? PairedChange.Direction.LEVEL : direction, 6);
    }

    private static ChangeRow change(
            String label, PairedChange said, boolean withoutAction, double... values) {
        return new ChangeRow(
                label,
                Arrays.stream(values).mapToObj(OptionalDouble::of).toList(),
                OptionalDouble.of(values[values.length - 1] - values[values.length - 2]),
                said,
                withoutAction);
    }

    static ChangeRows.Years years(int base, boolean agreed) {
        return new ChangeRows.Years(
                List.of("Spring 2023", "Spring 2024", "Spring 2025", "Spring 2026"), base, agreed);
    }

    static IndexTrend trend() {
        return new IndexTrend(
                List.of(
                        new IndexTrend.Year("Spring 2024", OptionalDouble.of(0), Optional.empty()),
                        new IndexTrend.Year(
                                "Spring 2025",
                                OptionalDouble.of(44),
                                Optional.of(new Range(40, 47))),
                        new IndexTrend.Year(
                                "Autumn 2025", OptionalDouble.empty(), Optional.empty()),
                        new IndexTrend.Year(
                                "Spring 2026",
                                OptionalDouble.of(100),
                                Optional.of(new Range(90, 100)))),
                LETTERING);
    }

    static List<BenchmarkRows.Row> places() {
        return List.of(
                new BenchmarkRows.Row(
                        "The engagement system",
                        Optional.of(new Place(54, List.of(0.0, 46.0, 50.0, 58.0, 100.0)))),
                new BenchmarkRows.Row(
                        "What is in it for the customer",
                        Optional.of(new Place(100, List.of(20.0, 20.0, 20.0, 100.0)))),
                new BenchmarkRows.Row("Information and method", Optional.empty()));
    }
}
