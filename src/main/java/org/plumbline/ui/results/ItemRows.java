package org.plumbline.ui.results;

import org.plumbline.chart.Chart;
import org.plumbline.chart.ResultCharts;
import org.plumbline.chart.Titles;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.ItemId;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Scale;
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

    private final Assessment assessment;
    private final Result result;
    private final ResultCharts charts;
    private final Titles titles;
    private final ItemTexts texts;
    private final ItemCards cards;

    ItemRows(Assessment assessment, Result result, ResultCharts charts, Messages messages) {
        this.assessment = assessment;
        this.result = result;
        this.charts = charts;
        this.titles = new Titles(assessment);
        this.texts = new ItemTexts(messages, result.smallestGroup());
        this.cards = new ItemCards(assessment, texts, messages);
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
                .map(item -> row(item, texts.unknown(item)))
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

    /** An item with a line about it. */
    Row row(ItemResult item, String line) {
        return row(item, line, Optional.empty(), Optional.empty());
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
        int level = ItemCards.level(item);
        return scale(item.item()).map(scale -> new Row.Chip(level, scale.nameOf(level)));
    }

    private Optional<Scale> scale(ItemId item) {
        return assessment.questionnaireOf(item).map(Questionnaire::scale);
    }

    /** All that is told of an item. */
    Detail detail(ItemResult item) {
        return new Detail(
                "item-" + item.item().value(),
                item.item().value() + " " + titles.of(item.item()),
                Optional.of(cards.of(item)),
                charts.dots(item.item()),
                texts.lines(item),
                List.of());
    }
}
