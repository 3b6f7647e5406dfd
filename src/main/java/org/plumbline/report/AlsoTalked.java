package org.plumbline.report;

import org.plumbline.model.AgreedLevel;
import org.plumbline.model.OpenItem;
import org.plumbline.scoring.Distribution;
import org.plumbline.scoring.ItemStatus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The items the members talked about without a row of their own on the page of differences: how
 * they voted, what they came to, and why. Only what the result shows.
 */
final class AlsoTalked {

    private final Material material;
    private final AnswerWords words;

    AlsoTalked(Material material) {
        this.material = material;
        this.words = new AnswerWords(material);
    }

    /** A table of them; nothing if there are none, or where one person answered. */
    List<Block> blocks(List<AskedItem> shown) {
        List<AskedItem> items = beside(shown);
        if (items.isEmpty()) {
            return List.of();
        }
        boolean twice = items.stream().anyMatch(item -> item.secondVotes().isPresent());
        List<Row> rows = items.stream().map(item -> row(item, twice)).toList();
        return List.of(
                Heading.of(text("report.talked.title")),
                new Table("", columns(twice), rows, TableLook.DENSE, true));
    }

    private List<AskedItem> beside(List<AskedItem> shown) {
        return material.solo()
                ? List.of()
                : material.items().stream()
                        .filter(item -> !shown.contains(item))
                        .filter(item -> agreed(item).isPresent() || open(item).isPresent())
                        .toList();
    }

    private Optional<AgreedLevel> agreed(AskedItem item) {
        return item.result().agreedLevel().isPresent()
                ? material.assessment().findings().agreedOn(item.item().id())
                : Optional.empty();
    }

    private Optional<OpenItem> open(AskedItem item) {
        return item.result().status() == ItemStatus.SUPPRESSED
                ? Optional.empty()
                : material.assessment().findings().openOn(item.item().id());
    }

    private List<Column> columns(boolean twice) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.left(text("report.talked.head.item"), 3.6));
        columns.add(Column.left(text("report.talked.head.first"), 1.2));
        if (twice) {
            columns.add(Column.left(text("report.talked.head.second"), 1.2));
        }
        columns.add(Column.left(text("report.talked.head.end"), 1.9));
        columns.add(Column.left(text("report.talked.head.reason"), 3.8));
        return columns;
    }

    private Row row(AskedItem item, boolean twice) {
        List<Cell> cells = new ArrayList<>();
        RichText number = RichText.of(item.item().id().value() + "  ", RunStyle.MUTED);
        cells.add(Cell.of(number.and(item.item().title())));
        cells.add(Cell.of(vote(item.result().meanLevel(), item.result().counts().levels())));
        if (twice) {
            int people = item.secondVotes().map(Distribution::total).orElse(0);
            cells.add(Cell.of(vote(words.secondMean(item), people)));
        }
        cells.add(Cell.of(RichText.of(end(item), RunStyle.STRONG)));
        cells.add(Cell.of(reason(item)));
        return Row.of(cells);
    }

    private String vote(OptionalDouble mean, int people) {
        return mean.isPresent()
                ? text("report.talked.vote", material.level(mean.getAsDouble()), people)
                : text("report.none");
    }

    private String end(AskedItem item) {
        return agreed(item)
                .map(found -> item.levelName(found.level()))
                .orElseGet(() -> open(item).map(this::end).orElse(""));
    }

    private String end(OpenItem left) {
        return switch (left.kind()) {
            case NO_AGREEMENT -> text("report.talked.noAgreement");
            case KEPT_OPEN -> text("report.talked.kept");
        };
    }

    private String reason(AskedItem item) {
        return agreed(item)
                .map(AgreedLevel::reason)
                .or(() -> open(item).map(OpenItem::reason))
                .filter(reason -> !reason.isBlank())
                .orElse(text("report.none"));
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }
}
