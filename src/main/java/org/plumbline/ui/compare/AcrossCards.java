package org.plumbline.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.plumbline.chart.BenchmarkRows;
import org.plumbline.chart.Chart;
import org.plumbline.chart.Lettering;
import org.plumbline.chart.Titles;
import org.plumbline.comparison.Benchmark;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Questionnaire;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.ui.control.Card;
import org.plumbline.ui.control.Notice;
import org.plumbline.ui.support.Dialogs;

import java.util.List;
import java.util.Optional;

/** The cards of one organisation among others. */
final class AcrossCards {

    private final AcrossViewModel model;
    private final Messages messages;
    private final ChartTables tables;
    private final Benchmark benchmark;
    private final String name;
    private final Lettering lettering;
    private final Titles titles;

    AcrossCards(
            AcrossViewModel model,
            Messages messages,
            Dialogs dialogs,
            Benchmark benchmark,
            String name) {
        this.model = model;
        this.messages = messages;
        this.tables = new ChartTables(messages, dialogs);
        this.benchmark = benchmark;
        this.name = name;
        this.lettering = Lettering.of(messages);
        this.titles = new Titles(benchmark.questionnaires());
    }

    /** The sections of one questionnaire; another can be chosen. */
    Region sections() {
        var picture = new VBox();
        ComboBox<Questionnaire> choice =
                tables.questionnaires(benchmark.questionnaires(), model.questionnaire());
        choice.valueProperty()
                .subscribe(
                        questionnaire -> {
                            model.show(questionnaire.id());
                            picture.getChildren()
                                    .setAll(
                                            tables.picture(
                                                    Optional.of(chart(questionnaire)),
                                                    questionnaire.shortTitle()));
                        });
        var head =
                new HBox(
                        12,
                        choice,
                        Labels.wrapped(
                                messages.get("compare.across.count", benchmark.organisations()),
                                "muted"));
        head.setAlignment(Pos.CENTER_LEFT);
        var card = new Card(head, picture);
        card.setId("across-sections");
        return card;
    }

    private Chart chart(Questionnaire questionnaire) {
        List<BenchmarkRows.Row> rows =
                questionnaire.sections().stream()
                        .map(
                                section ->
                                        new BenchmarkRows.Row(
                                                section.shortTitle(),
                                                benchmark.section(section.id())))
                        .toList();
        return titles.hasLevels(questionnaire.id())
                ? BenchmarkRows.levels(rows, name, benchmark.agreed(), lettering)
                : BenchmarkRows.scores(rows, name, benchmark.agreed(), lettering);
    }

    /** The index among the others. */
    Region index() {
        String heading = messages.get("compare.index.title");
        var card = Card.titled(heading);
        card.setId("across-index");
        benchmark
                .index()
                .ifPresentOrElse(
                        place -> {
                            int index = DisplayRounding.points(place.own());
                            String placed =
                                    messages.get(
                                            "compare.across.index",
                                            place.rank(),
                                            place.organisations());
                            var line =
                                    new HBox(
                                            12,
                                            Labels.whole(messages.integer(index), "figure"),
                                            Labels.whole(placed, "muted"));
                            line.setAlignment(Pos.BASELINE_LEFT);
                            var row =
                                    new BenchmarkRows.Row(
                                            messages.get("compare.index.title"),
                                            Optional.of(place));
                            // No team agrees on its index, so nothing hangs a bob there.
                            var chart = BenchmarkRows.scores(List.of(row), name, false, lettering);
                            card.getChildren()
                                    .addAll(line, tables.picture(Optional.of(chart), heading));
                        },
                        () ->
                                card.getChildren()
                                        .add(
                                                Labels.wrapped(
                                                        messages.get("compare.across.noIndex"),
                                                        "muted")));
        return card;
    }

    /** What these figures are, and what they are not. */
    Region care() {
        Card card =
                Card.titled(
                        messages.get("compare.across.care"),
                        Labels.wrapped(messages.get("compare.across.care.text"), "muted"));
        card.setId("across-care");
        return card;
    }

    /** How names are kept. */
    Notice names() {
        var notice =
                new Notice(
                        Notice.Kind.PRIVACY,
                        messages.get("compare.across.names"),
                        messages.get("compare.across.names.text", Benchmark.FEWEST));
        notice.setId("across-names");
        return notice;
    }
}
