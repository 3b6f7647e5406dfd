package org.plumbline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The nine commitments as a table: the colleagues' answers, this level and its words. */
final class CeoItems {

    private final Material material;
    private final AnswerWords words;

    CeoItems(Material material) {
        this.material = material;
        this.words = new AnswerWords(material);
    }

    Table table(List<AskedSection> facets) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.left(text("report.ceo.head.item"), 3.4));
        if (!material.solo()) {
            columns.add(Column.left(text("report.ceo.head.answers"), 2.8));
        }
        columns.add(Column.left(text("report.ceo.head.line"), 4));
        List<Row> rows = new ArrayList<>();
        for (AskedSection facet : facets) {
            rows.add(Row.group(facet.title()));
            facet.items().forEach(item -> rows.add(row(item)));
        }
        return new Table(text("report.ceo.caption"), columns, rows, TableLook.DENSE, true);
    }

    private Row row(AskedItem item) {
        Cell statement = Cell.of(item.statement());
        return material.solo()
                ? Row.of(statement, line(item))
                : Row.of(statement, answers(item), line(item));
    }

    private Cell answers(AskedItem item) {
        Optional<Block> dots = material.charts().histogram(item.item().id()).map(Figure::of);
        List<Block> blocks = new ArrayList<>(dots.stream().toList());
        RichText said = words.agreement(item);
        if (!said.isBlank()) {
            blocks.add(new Paragraph(TextRole.SMALL_QUIET, said));
        }
        return new Cell(blocks);
    }

    private Cell line(AskedItem item) {
        if (!item.scored()) {
            return Cell.EMPTY;
        }
        int level = item.nearestLevel();
        return Cell.of(
                RichText.of(item.levelName(level) + ": ", RunStyle.STRONG)
                        .and(item.line(level), RunStyle.SERIF));
    }

    private String text(String key) {
        return material.text(key);
    }
}
