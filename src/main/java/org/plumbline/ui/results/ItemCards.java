package org.plumbline.ui.results;

import org.plumbline.chart.Titles;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.Item;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Scale;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.scoring.ItemResult;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Says of single items what there is to say. */
final class ItemCards {

    private static final double POINTS_PER_LEVEL = 20;

    private final Assessment assessment;
    private final Titles titles;
    private final ItemTexts texts;
    private final Messages messages;

    ItemCards(Assessment assessment, ItemTexts texts, Messages messages) {
        this.assessment = assessment;
        this.titles = new Titles(assessment);
        this.texts = texts;
        this.messages = messages;
    }

    ItemCard of(ItemResult item) {
        Optional<Item> asked = asked(item);
        List<String> notes = new ArrayList<>(texts.notes(item));
        notes.addAll(freedom(item));
        return new ItemCard(
                item.item(),
                messages.get("results.item.place", item.item().value(), titles.of(item.section())),
                asked.map(i -> i.wording().statement(false)).orElse(""),
                texts.agreement(item),
                texts.said(item),
                notes,
                rungs(item),
                item.comments(),
                asked.map(Item::action).orElse(""));
    }

    private Optional<Questionnaire> questionnaire(ItemResult item) {
        return assessment.questionnaireOf(item.item());
    }

    private Optional<Item> asked(ItemResult item) {
        return questionnaire(item).flatMap(q -> q.item(item.item()));
    }

    private List<String> freedom(ItemResult item) {
        if (item.score().isEmpty() || titles.hasLevels(item.questionnaire())) {
            return List.of();
        }
        int points = DisplayRounding.points(item.score().getAsDouble());
        return List.of(messages.get("results.item.freedom", points));
    }

    /**
     * The line of the level where the item stands, and the next one. Where too few answered for a
     * value, a level they agreed on is still theirs (decision 13).
     */
    private List<Rung> rungs(ItemResult item) {
        OptionalInt level =
                item.score().isPresent() ? OptionalInt.of(level(item)) : item.agreedLevel();
        if (level.isEmpty() || !titles.hasLevels(item.questionnaire())) {
            return List.of();
        }
        return questionnaire(item)
                .flatMap(q -> asked(item).map(i -> rungs(q.scale(), i, level.getAsInt())))
                .orElse(List.of());
    }

    private List<Rung> rungs(Scale scale, Item asked, int level) {
        List<Rung> rungs = new ArrayList<>();
        rungs.add(rung("results.item.here", scale, asked, level));
        if (scale.contains(level + 1)) {
            rungs.add(rung("results.item.next", scale, asked, level + 1));
        }
        return rungs;
    }

    private Rung rung(String lead, Scale scale, Item asked, int level) {
        return new Rung(
                messages.get(lead), level, scale.nameOf(level), asked.levelLines().get(level));
    }

    /** The nearest level, a half to the lower one. */
    static int level(ItemResult item) {
        return (int) Math.ceil(item.score().orElseThrow() / POINTS_PER_LEVEL - 0.5 - 1e-9);
    }
}
