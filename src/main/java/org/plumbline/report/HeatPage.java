package org.plumbline.report;

import org.plumbline.model.Polarity;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.Scale;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The model, the value gap and questionnaires of one's own: sections by level, with agreement. */
final class HeatPage implements ReportPage {

    private final Material material;
    private final OwnWords words;

    HeatPage(Material material) {
        this.material = material;
        this.words = new OwnWords(material);
    }

    @Override
    public ReportPart part() {
        return ReportPart.MODEL_AND_VALUE;
    }

    @Override
    public List<Chapter> chapters() {
        List<Questionnaire> shown = shown();
        if (shown.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(TextRole.LEAD_QUIET, text("report.heat.lead")));
        shown.forEach(questionnaire -> blocks.addAll(heat(questionnaire)));
        blocks.add(Paragraph.of(TextRole.SMALL_QUIET, note()));
        blocks.addAll(words.blocks(sections(shown)));
        return List.of(
                Chapter.of(
                        "sections",
                        material.eyebrow(text("report.heat.overline")),
                        title(shown),
                        blocks));
    }

    private List<Questionnaire> shown() {
        Stream<Questionnaire> own =
                material.questionnaires().stream().filter(q -> !q.id().builtIn());
        return Stream.concat(
                        Stream.of(QuestionnaireId.MOD, QuestionnaireId.VAL)
                                .flatMap(id -> material.questionnaire(id).stream()),
                        own)
                .filter(this::hasSomething)
                .toList();
    }

    private boolean hasSomething(Questionnaire questionnaire) {
        List<AskedSection> sections = material.sections(questionnaire.id());
        return sections.stream().anyMatch(AskedSection::scored) || words.any(sections);
    }

    private List<AskedSection> sections(List<Questionnaire> shown) {
        return shown.stream().flatMap(q -> material.sections(q.id()).stream()).toList();
    }

    private String title(List<Questionnaire> shown) {
        boolean own = shown.stream().anyMatch(q -> !q.id().builtIn());
        boolean builtIn = shown.stream().anyMatch(q -> q.id().builtIn());
        if (own) {
            return builtIn ? text("report.heat.title.all") : text("report.heat.title.own");
        }
        return shown.size() > 1 ? text("report.heat.title") : shown.getFirst().shortTitle();
    }

    private List<Block> heat(Questionnaire questionnaire) {
        List<AskedSection> sections = material.sections(questionnaire.id());
        Heading heading = new Heading(2, questionnaire.title(), false);
        List<Row> rows = sections.stream().map(this::row).toList();
        return List.of(
                heading,
                legend(questionnaire),
                new Table("", columns(questionnaire.scale()), rows, TableLook.FIELDS, true));
    }

    private static ChipLine legend(Questionnaire questionnaire) {
        Scale scale = questionnaire.scale();
        return ChipLine.legend(
                levels(scale)
                        .mapToObj(
                                level ->
                                        new Chip(
                                                OptionalInt.of(step(questionnaire, level)),
                                                Integer.toString(level),
                                                scale.nameOf(level)))
                        .toList());
    }

    private List<Column> columns(Scale scale) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.left(text("report.heat.head.section"), 4));
        levels(scale).forEach(level -> columns.add(Column.centre(Integer.toString(level), 0.94)));
        columns.add(Column.centre(text("report.heat.head.score"), 1.2));
        if (!material.solo()) {
            columns.add(Column.centre(text("report.heat.head.people"), 1.3));
            columns.add(Column.left(text("report.heat.head.agreement"), 3));
        }
        return columns;
    }

    private Row row(AskedSection section) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(section.title()));
        levels(section.questionnaire().scale()).forEach(level -> cells.add(field(section, level)));
        cells.add(Cell.of(RichText.of(material.points(section.score()), RunStyle.STRONG)));
        if (!material.solo()) {
            cells.add(Cell.of(material.integer(section.result().people())));
            cells.add(Cell.of(section.result().word().map(material::word).orElse("")));
        }
        return Row.of(cells);
    }

    private Cell field(AskedSection section, int level) {
        long items =
                section.items().stream()
                        .filter(item -> item.scored() && item.nearestLevel() == level)
                        .count();
        return items == 0
                ? Cell.EMPTY
                : Cell.of(
                        new HeatField.Value(
                                step(section.questionnaire(), level), material.integer(items)));
    }

    private static int step(Questionnaire questionnaire, int level) {
        Scale scale = questionnaire.scale();
        double share = (double) (level - scale.lowest()) / (scale.size() - 1);
        boolean negative = questionnaire.polarity() == Polarity.NEGATIVE;
        return (int) Math.max(0, Math.ceil((negative ? 1 - share : share) * 5 - 0.5));
    }

    private static IntStream levels(Scale scale) {
        return IntStream.rangeClosed(scale.lowest(), scale.highest());
    }

    private String note() {
        return material.solo() ? text("report.heat.note.solo") : text("report.heat.note");
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }
}
