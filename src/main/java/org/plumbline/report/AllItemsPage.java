package org.plumbline.report;

import org.plumbline.model.Questionnaire;
import org.plumbline.scoring.Counts;
import org.plumbline.scoring.ItemStatus;
import org.plumbline.scoring.OfficialValue;

import java.util.ArrayList;
import java.util.List;

/** Annex A: every item with its answers and its official value, as far as they may be shown. */
final class AllItemsPage implements ReportPage {

    private final Material material;

    AllItemsPage(Material material) {
        this.material = material;
    }

    @Override
    public ReportPart part() {
        return ReportPart.ALL_ITEMS;
    }

    @Override
    public List<Chapter> chapters() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(TextRole.BODY_QUIET, lead()));
        for (Questionnaire questionnaire : material.questionnaires()) {
            blocks.add(new Heading(2, questionnaire.title(), true));
            blocks.add(table(questionnaire));
        }
        return List.of(
                Chapter.of(
                        "all-items",
                        material.eyebrow(text("report.items.overline")),
                        text("report.items.title"),
                        blocks));
    }

    private String lead() {
        return material.solo()
                ? text("report.items.lead.solo")
                : text("report.items.lead", material.result().smallestGroup());
    }

    private Table table(Questionnaire questionnaire) {
        List<Row> rows = new ArrayList<>();
        for (AskedSection section : material.sections(questionnaire.id())) {
            rows.add(Row.group(section.title()));
            section.items().forEach(item -> rows.add(row(item)));
        }
        return new Table("", columns(), rows, TableLook.DENSE, true);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.left(text("report.items.head.item"), 5.7));
        if (drawn()) {
            columns.add(Column.left(text("report.items.head.answers"), 1.8));
        }
        columns.add(Column.right(text("report.items.head.level"), 1.1));
        if (!material.solo()) {
            columns.add(Column.right(text("report.items.head.n"), 0.7));
            columns.add(Column.right(text("report.items.head.dk"), 0.7));
            columns.add(Column.right(text("report.items.head.na"), 0.7));
        }
        columns.add(Column.right(text("report.items.head.points"), 1.1));
        columns.add(Column.left(text("report.items.head.source"), 2.3));
        return columns;
    }

    private Row row(AskedItem item) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(RichText.of(item.number() + "  ", RunStyle.MUTED).and(item.statement())));
        if (drawn()) {
            cells.add(answers(item));
        }
        cells.add(Cell.of(item.scored() ? material.level(item.level()) : text("report.none")));
        if (!material.solo()) {
            cells.addAll(counts(item.result().counts()));
        }
        cells.add(Cell.of(RichText.of(material.points(item.result().score()), RunStyle.STRONG)));
        cells.add(Cell.of(RichText.of(source(item), RunStyle.MUTED)));
        return Row.of(cells);
    }

    /** Whether the answers to any item may be drawn; else a column of them would be empty. */
    private boolean drawn() {
        return !material.solo()
                && material.items().stream().anyMatch(item -> item.firstVotes().isPresent());
    }

    private Cell answers(AskedItem item) {
        return material.charts()
                .histogram(item.item().id())
                .map(chart -> Cell.of(Figure.of(chart)))
                .orElse(Cell.EMPTY);
    }

    private List<Cell> counts(Counts counts) {
        return List.of(
                Cell.of(material.integer(counts.levels())),
                Cell.of(material.integer(counts.dontKnow())),
                Cell.of(material.integer(counts.notApplicable())));
    }

    private String source(AskedItem item) {
        return item.result()
                .official()
                .map(this::source)
                .orElseGet(() -> status(item.result().status()));
    }

    private String source(OfficialValue value) {
        return switch (value.source()) {
            case CONSENSUS -> text("report.items.source.agreed");
            case VOTE2 -> text("report.items.source.second");
            case VOTE1 ->
                    material.solo()
                            ? text("report.items.source.single")
                            : text("report.items.source.first");
        };
    }

    private String status(ItemStatus status) {
        return switch (status) {
            case OK, SINGLE_VIEW -> "";
            case NOT_APPLICABLE -> text("report.items.status.notApplicable");
            case BLIND_SPOT -> text("report.items.status.blindSpot");
            case SUPPRESSED -> text("report.items.status.suppressed");
            case NO_DATA -> text("report.items.status.noData");
        };
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }
}
