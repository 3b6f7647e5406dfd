package org.plumbline.report;

import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.Scale;
import org.plumbline.scoring.GroupColumn;
import org.plumbline.scoring.GroupField;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The seven sins item by item: everyone, the CEO with consent, and the groups that may be shown.
 */
final class GroupsPage implements ReportPage {

    private static final int MOST = 3;

    private final Material material;
    private final AnswerWords words;

    GroupsPage(Material material) {
        this.material = material;
        this.words = new AnswerWords(material);
    }

    @Override
    public ReportPart part() {
        return ReportPart.DIFFERENCES;
    }

    @Override
    public List<Chapter> chapters() {
        List<AskedSection> sections = material.sections(QuestionnaireId.SIN);
        if (columns().isEmpty() || sections.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Paragraph.of(
                        TextRole.BODY_QUIET,
                        text("report.groups.lead", material.result().smallestGroup())));
        blocks.add(legend(sections.getFirst().questionnaire().scale()));
        blocks.add(table(sections));
        blocks.add(extremes(sections));
        return List.of(
                Chapter.of(
                        "agreement",
                        material.eyebrow(text("report.groups.overline")),
                        text("report.groups.title"),
                        blocks));
    }

    private List<GroupColumn> columns() {
        return material.result().groups().columns();
    }

    private static ChipLine legend(Scale scale) {
        List<Chip> chips = new ArrayList<>();
        for (int level = scale.lowest(); level <= scale.highest(); level++) {
            chips.add(Chip.level(level, scale.nameOf(level)));
        }
        return ChipLine.legend(chips);
    }

    private boolean withCeo(List<AskedSection> sections) {
        return sections.stream()
                .flatMap(section -> section.items().stream())
                .anyMatch(item -> item.result().ceo().isPresent());
    }

    private Table table(List<AskedSection> sections) {
        boolean ceo = withCeo(sections);
        List<Column> heads = new ArrayList<>();
        heads.add(Column.left("", 4));
        heads.add(
                Column.centre(
                        text("report.groups.everyone", material.participation().answered()), 1.4));
        if (ceo) {
            heads.add(Column.centre(text("report.groups.ceo"), 1));
        }
        columns().forEach(c -> heads.add(Column.centre(head(c), 1.6)));
        heads.add(Column.left(text("report.groups.agreement"), 2.2));
        List<Row> rows = new ArrayList<>();
        for (AskedSection section : sections) {
            rows.add(Row.group(section.title()));
            section.items().forEach(item -> rows.add(row(item, ceo)));
        }
        return new Table("", heads, rows, TableLook.FIELDS, true);
    }

    private String head(GroupColumn column) {
        return text("report.groups.head", String.join(", ", column.names()), column.members());
    }

    private Row row(AskedItem item, boolean ceo) {
        List<Cell> cells = new ArrayList<>();
        cells.add(
                Cell.of(
                        RichText.of(item.number() + "  ", RunStyle.MUTED)
                                .and(item.item().title())));
        cells.add(
                item.result().meanLevel().isPresent()
                        ? field(item, item.result().meanLevel().getAsDouble())
                        : none());
        if (ceo) {
            cells.add(item.result().ceo().map(c -> whole(c.level())).orElseGet(this::none));
        }
        List<GroupField> fields =
                material.result().groups().items().getOrDefault(item.item().id(), List.of());
        for (int i = 0; i < columns().size(); i++) {
            cells.add(i < fields.size() ? group(item, fields.get(i)) : none());
        }
        cells.add(Cell.of(words.markedWord(item)));
        return Row.of(cells);
    }

    private Cell group(AskedItem item, GroupField field) {
        return switch (field.status()) {
            case SHOWN -> field(item, item.levelOf(field.score().orElseThrow()));
            case HIDDEN -> Cell.of(new HeatField.Hidden(text("report.groups.hidden")));
            case NONE -> none();
        };
    }

    private Cell field(AskedItem item, double level) {
        return Cell.of(new HeatField.Value(item.nearestTo(level), material.level(level)));
    }

    private Cell whole(int level) {
        return Cell.of(new HeatField.Value(level, material.integer(level)));
    }

    private Cell none() {
        return Cell.of(new HeatField.None(text("report.none")));
    }

    private Block extremes(List<AskedSection> sections) {
        List<AskedItem> byDistance =
                sections.stream()
                        .flatMap(section -> section.items().stream())
                        .filter(item -> item.distance().isPresent())
                        .sorted(Comparator.comparingDouble(i -> i.distance().orElseThrow()))
                        .toList();
        return Columns.ruled(
                List.of(
                        extreme(text("report.groups.most"), byDistance),
                        extreme(text("report.groups.least"), byDistance.reversed())));
    }

    private static List<Block> extreme(String heading, List<AskedItem> items) {
        String named =
                items.stream()
                        .limit(MOST)
                        .map(item -> item.number() + " " + item.item().title())
                        .collect(Collectors.joining("\n"));
        return List.of(Heading.small(heading), Paragraph.of(TextRole.SMALL_QUIET, named));
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }
}
