package org.plumbline.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.plumbline.chart.BenchmarkRows;
import org.plumbline.chart.Chart;
import org.plumbline.chart.Lettering;
import org.plumbline.chart.Titles;
import org.plumbline.comparison.Benchmark;
import org.plumbline.comparison.Place;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Questionnaire;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.ui.control.Card;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.Notice;
import org.plumbline.ui.support.Surroundings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The cards of one organisation among others. */
final class AcrossCards {

    private final AcrossViewModel model;
    private final Messages messages;
    private final Pictured pictured;
    private final Benchmark benchmark;
    private final String name;
    private final Lettering lettering;
    private final Titles titles;
    private final ExportMenu export;

    /**
     * The cards of an organisation.
     *
     * @param name what it is called
     * @param export offers what they show
     */
    AcrossCards(
            AcrossViewModel model,
            Surroundings around,
            Benchmark benchmark,
            String name,
            ExportMenu export) {
        this.model = model;
        this.messages = around.messages();
        this.pictured =
                new Pictured(around, heading -> messages.get("compare.across.file", name, heading));
        this.benchmark = benchmark;
        this.name = name;
        this.lettering = Lettering.of(messages);
        this.titles = new Titles(benchmark.questionnaires());
        this.export = export;
    }

    /** All of them. */
    Columns columns() {
        return new Columns(sections(), List.of(index()), List.of(care(), names()));
    }

    /** The sections of one questionnaire. */
    private Region sections() {
        var sections =
                new SectionsCard(
                        messages,
                        pictured,
                        benchmark.questionnaires(),
                        model::shows,
                        questionnaire -> Optional.of(chart(questionnaire)));
        sections.begin(() -> export.offer(exportable(sections)), model::show);
        return sections.card(
                "across-sections", messages.get("compare.across.count", benchmark.organisations()));
    }

    private List<Exportable> exportable(SectionsCard sections) {
        Optional<Exportable> index =
                benchmark.index().map(place -> pictured.exportable("index", title(), chart(place)));
        return Stream.of(sections.exportable(), index).flatMap(Optional::stream).toList();
    }

    private String title() {
        return messages.get("compare.index.title");
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
    private Region index() {
        var card = Card.titled(title());
        card.setId("across-index");
        benchmark
                .index()
                .ifPresentOrElse(
                        place ->
                                card.getChildren()
                                        .addAll(
                                                placed(place),
                                                pictured.figure(
                                                        Optional.of(chart(place)), title())),
                        () ->
                                card.getChildren()
                                        .add(
                                                Labels.wrapped(
                                                        messages.get("compare.across.noIndex"),
                                                        "muted")));
        return card;
    }

    private HBox placed(Place place) {
        int index = DisplayRounding.points(place.own());
        String placed = messages.get("compare.across.index", place.rank(), place.organisations());
        var line =
                new HBox(
                        12,
                        Labels.whole(messages.integer(index), "figure"),
                        Labels.whole(placed, "muted"));
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private Chart chart(Place place) {
        var row = new BenchmarkRows.Row(title(), Optional.of(place));
        // No team agrees on its index, so nothing hangs a bob there.
        return BenchmarkRows.scores(List.of(row), name, false, lettering);
    }

    /** What these figures are, and what they are not. */
    private Region care() {
        Card card =
                Card.titled(
                        messages.get("compare.across.care"),
                        Labels.wrapped(messages.get("compare.across.care.text"), "muted"));
        card.setId("across-care");
        return card;
    }

    /** How names are kept. */
    private Notice names() {
        var notice =
                new Notice(
                        Notice.Kind.PRIVACY,
                        messages.get("compare.across.names"),
                        messages.get("compare.across.names.text", Benchmark.FEWEST));
        notice.setId("across-names");
        return notice;
    }
}
