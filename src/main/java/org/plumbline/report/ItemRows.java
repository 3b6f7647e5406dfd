package org.plumbline.report;

import java.util.ArrayList;
import java.util.List;

/** The row of an item on a section page: statement and agreement, dots, this level and the next. */
final class ItemRows {

    private final Material material;
    private final AnswerWords words;

    ItemRows(Material material) {
        this.material = material;
        this.words = new AnswerWords(material);
    }

    /** Whether the answers to any of these items may be shown one by one. */
    boolean anyDots(List<AskedItem> items) {
        return !material.solo() && items.stream().anyMatch(item -> item.firstVotes().isPresent());
    }

    Row row(AskedItem item, boolean dots) {
        Cell stated = new Cell(stated(item));
        Cell levels = new Cell(levels(item));
        return dots ? Row.of(stated, dots(item), levels) : Row.of(stated, levels);
    }

    private List<Block> stated(AskedItem item) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Paragraph(
                        TextRole.STATEMENT,
                        RichText.of(item.number() + "  ", RunStyle.MUTED).and(item.statement())));
        RichText agreement = words.agreement(item);
        if (!agreement.isBlank()) {
            blocks.add(new Paragraph(TextRole.SMALL_QUIET, agreement));
        }
        return blocks;
    }

    /**
     * The answers of the vote that counts, the vote before it behind them, and the agreed level.
     */
    Cell dots(AskedItem item) {
        return material.charts()
                .dots(item.item().id())
                .map(chart -> Cell.of(Figure.of(chart)))
                .orElse(Cell.EMPTY);
    }

    /** The level the item stands on with its words, and the next one. */
    List<Block> levels(AskedItem item) {
        if (!item.scored()) {
            return List.of();
        }
        int level = item.nearestLevel();
        List<Block> blocks = new ArrayList<>();
        blocks.add(ChipLine.of(item.chip(level)));
        blocks.add(Paragraph.of(TextRole.SMALL, item.line(level)));
        item.nextLevel().ifPresent(next -> blocks.add(next(item, next)));
        return blocks;
    }

    private Paragraph next(AskedItem item, int next) {
        String heading = material.text("report.section.next", item.levelName(next));
        return new Paragraph(
                TextRole.SMALL_QUIET,
                RichText.of(heading + "\n", RunStyle.STRONG).and(item.line(next)));
    }
}
