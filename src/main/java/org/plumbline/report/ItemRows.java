package org.plumbline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.chart.DotStrip;
import org.plumbline.scoring.Distribution;

/** The row of an item on a section page: statement and agreement, dots, this level and the next. */
final class ItemRows {

    private final Material material;
    private final AnswerWords words;

    ItemRows(Material material) {
        this.material = material;
        this.words = new AnswerWords(material);
    }

    Row row(AskedItem item) {
        return Row.of(new Cell(stated(item)), dots(item), new Cell(levels(item)));
    }

    private List<Block> stated(AskedItem item) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(TextRole.SMALL_QUIET, item.number()));
        blocks.add(Paragraph.of(TextRole.STATEMENT, item.statement()));
        RichText agreement = words.agreement(item);
        if (!agreement.isBlank()) {
            blocks.add(new Paragraph(TextRole.BODY_QUIET, agreement));
        }
        return blocks;
    }

    /** The answers of the vote that counts, the vote before it behind them, and the agreed level. */
    Cell dots(AskedItem item) {
        return figure(item).map(Cell::of).orElseGet(() -> hidden(item));
    }

    private Optional<Block> figure(AskedItem item) {
        if (item.firstVotes().isEmpty()) {
            return Optional.empty();
        }
        Distribution first = item.firstVotes().get();
        Optional<Distribution> second = item.secondVotes();
        return Optional.of(
                Figure.of(
                        new DotStrip(
                                second.orElse(first),
                                second.isPresent() ? Optional.of(first) : Optional.empty(),
                                item.result().agreedLevel(),
                                material.lettering())));
    }

    private Cell hidden(AskedItem item) {
        return item.scored()
                ? Cell.of(
                        RichText.of(
                                material.solo() ? "" : material.text("report.section.dots.hidden"),
                                RunStyle.MUTED))
                : Cell.EMPTY;
    }

    /** The level the item stands on with its words, and the next one. */
    List<Block> levels(AskedItem item) {
        if (!item.scored()) {
            return List.of();
        }
        int level = item.nearestLevel();
        List<Block> blocks = new ArrayList<>();
        blocks.add(ChipLine.of(item.chip(level)));
        blocks.add(Paragraph.of(item.line(level)));
        item.nextLevel().ifPresent(next -> blocks.add(next(item, next)));
        return blocks;
    }

    private Paragraph next(AskedItem item, int next) {
        String heading = material.text("report.section.next", item.levelName(next));
        return new Paragraph(
                TextRole.BODY_QUIET,
                RichText.of(heading + "\n", RunStyle.STRONG).and(item.line(next)));
    }
}
