package org.plumbline.report;

import org.plumbline.model.Form;
import org.plumbline.model.Mode;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Scale;
import org.plumbline.model.Source;
import org.plumbline.scoring.IndexWeight;
import org.plumbline.scoring.Stage;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Annex B: how the figures are made, on what they rest, and where their limits are. */
final class MethodPage implements ReportPage {

    private final Material material;

    MethodPage(Material material) {
        this.material = material;
    }

    @Override
    public ReportPart part() {
        return ReportPart.METHOD;
    }

    @Override
    public List<Chapter> chapters() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(text("report.method.limits")));
        blocks.add(Paragraph.of(text("report.method.limits.text")));
        blocks.add(Heading.of(text("report.method.asked")));
        blocks.add(asked());
        blocks.addAll(figures());
        blocks.addAll(stages());
        blocks.addAll(gates());
        blocks.addAll(views());
        blocks.addAll(sources());
        blocks.add(version());
        return List.of(
                Chapter.of(
                        "method",
                        text("report.method.overline"),
                        text("report.method.title"),
                        blocks));
    }

    private Block asked() {
        List<Column> columns =
                List.of(
                        Column.left(text("report.method.asked.head.name"), 4),
                        Column.right(text("report.method.asked.head.items"), 1),
                        Column.left(text("report.method.asked.head.scale"), 5),
                        Column.right(text("report.method.asked.head.weight"), 2));
        List<Row> rows = material.questionnaires().stream().map(this::askedRow).toList();
        return new Table("", columns, rows, TableLook.DENSE, true);
    }

    private Row askedRow(Questionnaire questionnaire) {
        Scale scale = questionnaire.scale();
        String span =
                text(
                        "report.method.asked.scale",
                        scale.lowest(),
                        scale.highest(),
                        scale.nameOf(scale.lowest()),
                        scale.nameOf(scale.highest()));
        return Row.of(
                Cell.of(questionnaire.title()),
                Cell.of(material.integer(questionnaire.items().size())),
                Cell.of(span),
                Cell.of(weight(questionnaire)));
    }

    private String weight(Questionnaire questionnaire) {
        OptionalInt percent = IndexWeight.percent(questionnaire.id());
        return percent.isPresent()
                ? text("report.percent", percent.getAsInt())
                : text("report.method.asked.none");
    }

    private List<Block> figures() {
        return List.of(
                Heading.of(text("report.method.points")),
                Paragraph.of(text("report.method.points.text")),
                Paragraph.of(text("report.method.section.text")),
                Paragraph.of(text("report.method.index.text")),
                Paragraph.of(text("report.method.round.text")));
    }

    private List<Block> stages() {
        List<Column> columns =
                List.of(
                        Column.left(text("report.method.stages.head.stage"), 2),
                        Column.left(text("report.method.stages.head.index"), 1.2),
                        Column.left(text("report.method.stages.head.meaning"), 7));
        List<Row> rows = Stream.of(Stage.values()).map(this::stageRow).toList();
        return List.of(
                Heading.of(text("report.method.stages")),
                new Table("", columns, rows, TableLook.DENSE, true));
    }

    private Row stageRow(Stage stage) {
        return Row.of(
                Cell.of(text("report.level", stage.number(), material.stageName(stage))),
                Cell.of(text("report.method.stages.range", stage.lowest(), stage.highest())),
                Cell.of(material.stageMeaning(stage)));
    }

    private List<Block> gates() {
        List<String> lines = new ArrayList<>();
        lines.add(text("report.method.gates.G1"));
        lines.add(text("report.method.gates.G2"));
        lines.add(text("report.method.gates.G3"));
        lines.add(text("report.method.gates.G4"));
        lines.add(text("report.method.gates.G5"));
        if (material.setup().form() == Form.SHORT) {
            lines.add(text("report.method.gates.short"));
        }
        return List.of(Heading.of(text("report.method.gates")), BulletList.of(lines));
    }

    private List<Block> views() {
        List<Block> blocks = new ArrayList<>();
        if (!material.solo()) {
            add(
                    blocks,
                    text("report.method.team"),
                    text("report.method.team.text", material.setup().smallestGroup()));
            add(blocks, text("report.method.agree"), agreement());
            add(blocks, text("report.method.flags"), text("report.method.flags.text"));
            add(blocks, text("report.method.ceo"), text("report.method.ceo.text"));
            add(blocks, text("report.method.sure"), text("report.method.sure.text"));
        }
        add(blocks, text("report.method.priority"), priority());
        return blocks;
    }

    private String agreement() {
        String rule = text("report.method.agree.text");
        return material.setup().mode() == Mode.CONFIDENTIAL
                ? rule + " " + text("report.method.agree.confidential")
                : rule;
    }

    private String priority() {
        String rule = text("report.method.priority.text");
        return material.setup().mode() == Mode.CONFIDENTIAL
                ? rule + " " + text("report.method.priority.confidential")
                : rule;
    }

    private static void add(List<Block> blocks, String heading, String text) {
        blocks.add(Heading.of(heading));
        blocks.add(Paragraph.of(text));
    }

    private List<Block> sources() {
        List<String> lines = material.questionnaires().stream().map(this::source).toList();
        return List.of(
                Heading.of(text("report.method.sources")),
                Paragraph.of(text("report.method.sources.text")),
                BulletList.of(lines),
                Paragraph.of(TextRole.SMALL_QUIET, text("report.method.sources.figures")));
    }

    private String source(Questionnaire questionnaire) {
        Source source = questionnaire.source();
        String cited =
                source.author()
                        .map(a -> text("report.method.sources.author", a, source.title()))
                        .orElse(source.title());
        return text("report.method.sources.line", questionnaire.title(), cited)
                + source.note().map(note -> ". " + note).orElse("");
    }

    private Block version() {
        return Paragraph.of(
                TextRole.SMALL_QUIET,
                text(
                        "report.method.version",
                        material.setup().methodVersion(),
                        material.formName(),
                        material.modeName()));
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }
}
