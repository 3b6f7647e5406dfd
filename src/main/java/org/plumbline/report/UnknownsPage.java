package org.plumbline.report;

import org.plumbline.scoring.Counts;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.scoring.UnknownItem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Items by the share of "I do not know", and those so few know that they have no score. */
final class UnknownsPage implements ReportPage {

    private static final int MOST = 10;
    private static final double MANY = 1.0 / 3;

    private final Material material;

    UnknownsPage(Material material) {
        this.material = material;
    }

    @Override
    public ReportPart part() {
        return ReportPart.UNKNOWNS;
    }

    @Override
    public List<Chapter> chapters() {
        List<UnknownItem> unknown = material.result().unknown();
        if (unknown.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(TextRole.LEAD, lead(unknown)));
        blocks.add(table(unknown));
        if (unknown.size() > MOST) {
            blocks.add(
                    Paragraph.of(
                            TextRole.SMALL_QUIET,
                            text("report.unknown.more", unknown.size() - MOST)));
        }
        if (unknown.stream().anyMatch(UnknownItem::blindSpot)) {
            blocks.add(Message.note(RichText.of(text("report.unknown.blind.text"))));
        }
        return List.of(
                Chapter.of(
                        "unknowns",
                        material.eyebrow(text("report.unknown.overline")),
                        text("report.unknown.title"),
                        blocks));
    }

    private String lead(List<UnknownItem> unknown) {
        if (material.solo()) {
            return text("report.unknown.lead.solo", unknown.size());
        }
        long many = unknown.stream().filter(u -> u.counts().dontKnowShare() >= MANY).count();
        return many == 0 ? text("report.unknown.none") : text("report.unknown.lead", many);
    }

    private Table table(List<UnknownItem> unknown) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.left(text("report.unknown.head.item"), 3.4));
        if (!material.solo()) {
            columns.add(Column.right(text("report.unknown.head.dk"), 1.2));
            columns.add(Column.right(text("report.unknown.head.answers"), 1.2));
            columns.add(Column.right(text("report.unknown.head.share"), 1.1));
        }
        columns.add(Column.left(text("report.unknown.head.fact"), 4));
        List<Row> rows = unknown.stream().limit(MOST).flatMap(u -> row(u).stream()).toList();
        return Table.of(columns, rows);
    }

    private Optional<Row> row(UnknownItem unknown) {
        return material.item(unknown.item()).map(item -> row(item, unknown));
    }

    private Row row(AskedItem item, UnknownItem unknown) {
        List<Cell> cells = new ArrayList<>();
        RichText name = RichText.of(item.item().title());
        cells.add(
                Cell.of(
                        unknown.blindSpot() && !material.solo()
                                ? name.and("\n" + text("report.unknown.blind"), RunStyle.STRONG)
                                : name));
        if (!material.solo()) {
            cells.addAll(counts(unknown.counts()));
        }
        cells.add(Cell.of(RichText.of(item.item().evidence(), RunStyle.SERIF)));
        return Row.of(cells);
    }

    private List<Cell> counts(Counts counts) {
        int share = DisplayRounding.points(counts.dontKnowShare() * 100);
        return List.of(
                Cell.of(material.integer(counts.dontKnow())),
                Cell.of(material.integer(counts.levels())),
                Cell.of(RichText.of(text("report.percent", share), RunStyle.STRONG)));
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }
}
