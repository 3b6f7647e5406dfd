package org.plumbline.report;

import org.plumbline.model.QuestionnaireId;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The seven sins by strength, and the lowest in the words of its lines. */
final class SinsPage implements ReportPage {

    private final Material material;

    SinsPage(Material material) {
        this.material = material;
    }

    @Override
    public ReportPart part() {
        return ReportPart.SINS;
    }

    @Override
    public List<Chapter> chapters() {
        List<AskedSection> sections = material.sections(QuestionnaireId.SIN);
        if (sections.stream().noneMatch(AskedSection::scored)) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(TextRole.LEAD_QUIET, text("report.sins.lead")));
        blocks.add(new ScoreChart(material).of(scored(sections)));
        unranked(sections, blocks);
        material.result()
                .highlights()
                .weakestSin()
                .flatMap(material::section)
                .ifPresent(lowest -> blocks.addAll(lines(lowest)));
        return List.of(
                Chapter.of(
                        "sins",
                        material.eyebrow(text("report.sins.overline")),
                        text("report.sins.title"),
                        blocks));
    }

    private static List<AskedSection> scored(List<AskedSection> sections) {
        return sections.stream().filter(AskedSection::scored).toList();
    }

    private void unranked(List<AskedSection> sections, List<Block> blocks) {
        String names =
                sections.stream()
                        .filter(section -> !section.scored())
                        .map(AskedSection::title)
                        .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            blocks.add(Paragraph.of(TextRole.SMALL_QUIET, text("report.sins.some", names)));
        }
    }

    private List<Block> lines(AskedSection lowest) {
        List<Column> columns =
                List.of(
                        Column.left(text("report.sins.head.item"), 2.4),
                        Column.left(text("report.sins.head.here"), 4),
                        Column.left(text("report.sins.head.next"), 4));
        List<Row> rows = lowest.lowestFirst().stream().map(this::row).toList();
        String said = text("report.sins.lowest.text", lowest.section().title(), lowest.figure());
        return List.of(
                Heading.of(text("report.sins.lowest", lowest.title())),
                Paragraph.of(said),
                Table.of(columns, rows));
    }

    private Row row(AskedItem item) {
        int level = item.nearestLevel();
        return Row.of(
                Cell.of(item.item().title()),
                line(item, level),
                item.nextLevel().isPresent()
                        ? line(item, item.nextLevel().getAsInt())
                        : Cell.of(text("report.sins.top")));
    }

    private static Cell line(AskedItem item, int level) {
        return Cell.of(
                RichText.of(item.levelName(level) + "\n", RunStyle.STRONG)
                        .and(item.line(level), RunStyle.SERIF));
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }
}
