package org.plumbline.report;

import org.plumbline.model.Questionnaire;
import org.plumbline.scoring.AgreementFigures;
import org.plumbline.scoring.ItemAgreement;
import org.plumbline.scoring.OverallResult;
import org.plumbline.scoring.Range;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Annex C: the figures of agreement and certainty that the other pages say in words. */
final class TechnicalPage implements ReportPage {

    private final Material material;

    TechnicalPage(Material material) {
        this.material = material;
    }

    @Override
    public ReportPart part() {
        return ReportPart.TECHNICAL;
    }

    @Override
    public List<Chapter> chapters() {
        if (material.solo() || material.items().stream().noneMatch(i -> figures(i).isPresent())) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(TextRole.BODY_QUIET, text("report.technical.lead")));
        blocks.add(Heading.of(text("report.technical.sure")));
        blocks.add(BulletList.of(certainty()));
        blocks.add(Heading.of(text("report.technical.read")));
        blocks.add(
                BulletList.of(
                        List.of(
                                text("report.technical.read.sd"),
                                text("report.technical.read.ad"),
                                text("report.technical.read.rwg"),
                                text("report.technical.read.aMax"))));
        for (Questionnaire questionnaire : material.questionnaires()) {
            table(questionnaire).ifPresent(blocks::addAll);
        }
        return List.of(
                Chapter.of(
                        "technical",
                        material.eyebrow(text("report.technical.overline")),
                        text("report.technical.title"),
                        blocks));
    }

    private List<String> certainty() {
        OverallResult overall = material.result().overall();
        List<String> lines = new ArrayList<>();
        if (overall.missing() == 0 && overall.people() > 0) {
            lines.add(text("report.technical.sure.all", overall.people()));
        }
        overall.worstCase()
                .ifPresent(r -> lines.add(text("report.technical.sure.bounds", low(r), high(r))));
        overall.interval()
                .ifPresent(r -> lines.add(text("report.technical.sure.interval", low(r), high(r))));
        overall.range()
                .ifPresent(r -> lines.add(text("report.technical.sure.range", low(r), high(r))));
        overall.leaveOneOut()
                .ifPresent(
                        points ->
                                lines.add(
                                        text("report.technical.sure.one", material.level(points))));
        if (lines.isEmpty()) {
            lines.add(text("report.technical.sure.none"));
        }
        return lines;
    }

    private String low(Range range) {
        return material.points(range.low());
    }

    private String high(Range range) {
        return material.points(range.high());
    }

    private Optional<List<Block>> table(Questionnaire questionnaire) {
        List<Row> rows = new ArrayList<>();
        for (AskedSection section : material.sections(questionnaire.id())) {
            List<Row> known = section.items().stream().flatMap(item -> row(item).stream()).toList();
            if (!known.isEmpty()) {
                rows.add(Row.group(section.title()));
                rows.addAll(known);
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        List.of(
                                new Heading(2, questionnaire.title(), true),
                                new Table("", columns(), rows, TableLook.DENSE, true)));
    }

    private List<Column> columns() {
        return List.of(
                Column.left(text("report.items.head.item"), 4),
                Column.right(text("report.items.head.n"), 0.6),
                Column.right(text("report.technical.head.mean"), 1),
                Column.right(text("report.technical.head.sd"), 1),
                Column.right(text("report.technical.head.iqr"), 1),
                Column.right(text("report.technical.head.adMean"), 1),
                Column.right(text("report.technical.head.adMedian"), 1),
                Column.right(text("report.technical.head.rwg"), 1),
                Column.right(text("report.technical.head.rwgStar"), 1),
                Column.right(text("report.technical.head.aMax"), 1));
    }

    private Optional<Row> row(AskedItem item) {
        return figures(item).map(figures -> row(item, figures));
    }

    private Row row(AskedItem item, AgreementFigures figures) {
        List<Cell> cells = new ArrayList<>();
        cells.add(
                Cell.of(
                        RichText.of(item.number() + "  ", RunStyle.MUTED)
                                .and(item.item().title())));
        cells.add(Cell.of(material.integer(item.result().counts().levels())));
        cells.add(
                item.result().meanLevel().isPresent()
                        ? number(item.result().meanLevel().getAsDouble())
                        : Cell.of(text("report.none")));
        cells.add(number(Math.sqrt(figures.variance())));
        cells.add(number(figures.iqr()));
        cells.add(number(figures.adMean()));
        cells.add(number(figures.adMedian()));
        cells.add(number(figures.rwg()));
        cells.add(number(figures.rwgStar()));
        cells.add(number(figures.aMax()));
        return Row.of(cells);
    }

    private Cell number(double value) {
        return Cell.of(material.messages().twoDecimals(value));
    }

    private static Optional<AgreementFigures> figures(AskedItem item) {
        return item.result().agreement().flatMap(ItemAgreement::figures);
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }
}
