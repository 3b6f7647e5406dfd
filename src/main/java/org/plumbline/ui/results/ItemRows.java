package org.plumbline.ui.results;

import org.plumbline.chart.Chart;
import org.plumbline.chart.ResultCharts;
import org.plumbline.chart.Titles;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.Item;
import org.plumbline.model.ItemId;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Scale;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.scoring.ItemResult;
import org.plumbline.scoring.Result;
import org.plumbline.scoring.TalkItem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lines for lists of items, each with its detail. */
final class ItemRows {

    /** Below this score an item is worth fixing (method 1.0, "action if low"). */
    private static final int LOW = 50;

    private static final double POINTS_PER_LEVEL = 20;

    private final Assessment assessment;
    private final Result result;
    private final ResultCharts charts;
    private final Titles titles;
    private final Messages messages;
    private final ItemTexts texts;

    ItemRows(Assessment assessment, Result result, ResultCharts charts, Messages messages) {
        this.assessment = assessment;
        this.result = result;
        this.charts = charts;
        this.titles = new Titles(assessment);
        this.messages = messages;
        this.texts = new ItemTexts(messages, result.smallestGroup());
    }

    /** Items worth talking about, in talk order. */
    List<Row> talk() {
        List<Row> rows = new ArrayList<>();
        for (TalkItem talk : result.talk()) {
            result.item(talk.item())
                    .ifPresent(
                            item ->
                                    rows.add(
                                            row(
                                                    item,
                                                    texts.flagged(item, talk.flag()),
                                                    charts.histogram(talk.item()),
                                                    Optional.empty())));
        }
        return rows;
    }

    /** Low items of the questionnaires with levels, lowest first. */
    List<Row> low() {
        return result.items().stream()
                .filter(item -> titles.hasLevels(item.questionnaire()))
                .filter(item -> item.score().orElse(LOW) < LOW)
                .sorted(Comparator.comparingDouble(item -> item.score().orElse(LOW)))
                .map(item -> row(item, texts.counted(item), Optional.empty(), chip(item)))
                .toList();
    }

    /** Items some do not know about, the highest share first. */
    List<Row> unknown() {
        return result.unknown().stream()
                .flatMap(unknown -> result.item(unknown.item()).stream())
                .map(item -> row(item, texts.unknown(item), Optional.empty(), Optional.empty()))
                .toList();
    }

    /** Every item of a questionnaire with its value, in the order asked. */
    List<Row> all(Questionnaire questionnaire) {
        return result.items().stream()
                .filter(item -> item.questionnaire().equals(questionnaire.id()))
                .map(
                        item ->
                                row(
                                        item,
                                        texts.missing(item).orElseGet(() -> texts.counted(item)),
                                        charts.histogram(item.item()),
                                        chip(item)))
                .toList();
    }

    private Row row(
            ItemResult item, String line, Optional<Chart> picture, Optional<Row.Chip> chip) {
        return new Row(
                item.item().value(), titles.of(item.item()), line, picture, chip, detail(item));
    }

    /** The nearest level, a half to the lower one; none where a high level is no strength. */
    private Optional<Row.Chip> chip(ItemResult item) {
        if (item.score().isEmpty() || !titles.hasLevels(item.questionnaire())) {
            return Optional.empty();
        }
        int level = level(item);
        return scale(item.item()).map(scale -> new Row.Chip(level, scale.nameOf(level)));
    }

    private static int level(ItemResult item) {
        return (int) Math.ceil(item.score().orElseThrow() / POINTS_PER_LEVEL - 0.5 - 1e-9);
    }

    private Optional<Scale> scale(ItemId item) {
        return assessment.questionnaireOf(item).map(Questionnaire::scale);
    }

    private Detail detail(ItemResult item) {
        List<String> lines = new ArrayList<>(texts.lines(item));
        lines.addAll(value(item));
        Optional<String> statement =
                assessment
                        .questionnaireOf(item.item())
                        .flatMap(q -> q.item(item.item()))
                        .map(asked -> asked.wording().statement(false));
        return new Detail(
                "item-" + item.item().value(),
                item.item().value() + " " + titles.of(item.item()),
                statement,
                charts.dots(item.item()),
                lines,
                item.comments(),
                List.of());
    }

    private List<String> value(ItemResult item) {
        if (item.score().isEmpty()) {
            return List.of();
        }
        if (!titles.hasLevels(item.questionnaire())) {
            int points = DisplayRounding.points(item.score().getAsDouble());
            return List.of(messages.get("results.item.freedom", points));
        }
        return assessment
                .questionnaireOf(item.item())
                .flatMap(q -> q.item(item.item()).map(asked -> ladder(q.scale(), asked, item)))
                .orElse(List.of());
    }

    /** The line of the level where the item stands, and the next one. */
    private List<String> ladder(Scale scale, Item asked, ItemResult item) {
        int level = level(item);
        List<String> lines = new ArrayList<>();
        lines.add(line("results.item.here", scale, asked, level));
        if (scale.contains(level + 1)) {
            lines.add(line("results.item.next", scale, asked, level + 1));
        }
        return lines;
    }

    private String line(String key, Scale scale, Item asked, int level) {
        return messages.get(key, level, scale.nameOf(level), asked.levelLines().get(level));
    }
}
