package org.plumbline.ui.compare;

import org.plumbline.chart.ChangeWords;
import org.plumbline.chart.Titles;
import org.plumbline.comparison.Basis;
import org.plumbline.comparison.Comparison;
import org.plumbline.comparison.LeftOut;
import org.plumbline.comparison.Since;
import org.plumbline.comparison.Team;
import org.plumbline.i18n.Messages;
import org.plumbline.model.ItemId;
import org.plumbline.model.Questionnaire;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.scoring.PairedChange;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The sentences beside a comparison over time. */
final class TimeWords {

    private static final double POINTS_OF_A_LEVEL = 20;

    /** Fewer people than these who answered both times raise every threshold (method 5.2). */
    private static final int FEW_PEOPLE = 5;

    private final Messages messages;
    private final Comparison comparison;
    private final Since since;
    private final Titles titles;
    private final ChangeWords words;

    TimeWords(Messages messages, Comparison comparison, Since since) {
        this.messages = messages;
        this.comparison = comparison;
        this.since = since;
        this.titles = new Titles(comparison.questionnaires());
        this.words = new ChangeWords(messages);
    }

    /** What the values of the chart are. */
    String basis() {
        return comparison.basis() == Basis.AGREED
                ? messages.get("compare.basis.agreed")
                : messages.get("compare.basis.median");
    }

    /** Who is compared. */
    String people() {
        Team team = since.team();
        return messages.get("compare.people", team.same(), team.now(), team.before());
    }

    /** From where on a change is called clear; with few people it takes more. */
    String rule() {
        String rule = messages.get("compare.rule");
        return since.team().same() < FEW_PEOPLE
                ? rule + " " + messages.get("compare.rule.few")
                : rule;
    }

    /** What is left out, if anything is. */
    List<String> leftOut() {
        List<String> lines = new ArrayList<>();
        add(lines, LeftOut.Reason.REWORDED, "compare.leftOut.reworded");
        add(lines, LeftOut.Reason.NOT_EVERY_TIME, "compare.leftOut.item");
        String whole =
                of(LeftOut.Reason.QUESTIONNAIRE).stream()
                        .map(LeftOut::questionnaireTitle)
                        .distinct()
                        .collect(Collectors.joining(", "));
        if (!whole.isEmpty()) {
            lines.add(messages.get("compare.leftOut.questionnaire", whole));
        }
        return lines;
    }

    private void add(List<String> lines, LeftOut.Reason reason, String key) {
        List<LeftOut> left = of(reason);
        if (!left.isEmpty()) {
            String named =
                    left.stream()
                            .map(one -> one.item() + " " + one.title())
                            .collect(Collectors.joining(", "));
            lines.add(messages.get(key, left.size(), named));
        }
    }

    private List<LeftOut> of(LeftOut.Reason reason) {
        return comparison.leftOut().stream().filter(one -> one.reason() == reason).toList();
    }

    /** What can be said of the index. */
    String index() {
        String base = since.before().title();
        if (since.team().different()) {
            return messages.get("compare.index.differentTeam", base);
        }
        OptionalDouble difference = since.indexDifference();
        if (difference.isEmpty()) {
            return messages.get("compare.index.none");
        }
        String said =
                messages.get(
                        "compare.index", base, words.points(difference), words.of(since.overall()));
        return DisplayRounding.points(difference.getAsDouble()) < 0
                ? said + " " + messages.get("compare.index.fall")
                : said;
    }

    /** The items that moved so that something can be said of it, the widest first. */
    List<ItemId> moved() {
        return since.moved().stream().filter(this::worth).toList();
    }

    private boolean worth(ItemId item) {
        return switch (since.item(item)) {
            case PairedChange.Said said -> said.direction() != PairedChange.Direction.LEVEL;
            case PairedChange.Withheld _ -> false;
        };
    }

    String title(ItemId item) {
        return titles.of(item);
    }

    String said(ItemId item) {
        return words.of(since.item(item));
    }

    /** Where an item stood: a level with one decimal, or points where its scale has no levels. */
    String then(ItemId item) {
        return value(item, since.before().item(item));
    }

    /** Where an item stands. */
    String now(ItemId item) {
        return value(item, since.now().item(item));
    }

    private String value(ItemId item, OptionalDouble points) {
        double value = points.orElseThrow();
        return levels(item)
                ? messages.oneDecimal(DisplayRounding.oneDecimal(value / POINTS_OF_A_LEVEL))
                : messages.get("compare.of100", DisplayRounding.points(value));
    }

    private boolean levels(ItemId item) {
        return comparison.questionnaires().stream()
                .filter(one -> one.item(item).isPresent())
                .map(Questionnaire::id)
                .anyMatch(titles::hasLevels);
    }

    /** What was done in between, and how often it went with a rise. */
    String done() {
        if (since.done().all().isEmpty()) {
            return messages.get("compare.done.none", since.before().title());
        }
        String done =
                messages.get(
                        "compare.done",
                        since.done().finished(),
                        since.done().all().size(),
                        since.before().title());
        Since.Tally with = since.roseWithAction();
        Since.Tally without = since.roseWithoutAction();
        return with.of() == 0 || without.of() == 0
                ? done
                : done
                        + " "
                        + messages.get(
                                "compare.done.rose",
                                with.rose(),
                                with.of(),
                                without.rose(),
                                without.of());
    }
}
