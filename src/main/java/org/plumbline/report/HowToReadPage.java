package org.plumbline.report;

import org.plumbline.model.Questionnaire;
import org.plumbline.model.Scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the figures are, who answered, what they are not, and the marks in the charts. */
final class HowToReadPage implements ReportPage {

    private static final String LADDER = "M6";

    private final Material material;
    private final MarkSamples marks;

    HowToReadPage(Material material) {
        this.material = material;
        this.marks = new MarkSamples(material);
    }

    @Override
    public ReportPart part() {
        return ReportPart.HOW_TO_READ;
    }

    @Override
    public List<Chapter> chapters() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(BulletList.of(lines()));
        ladder().ifPresent(scale -> blocks.addAll(levels(scale)));
        if (!material.solo()) {
            blocks.add(Heading.of(text("report.read.marks")));
            blocks.add(marks());
        }
        blocks.add(Columns.ruled(notes()));
        return List.of(
                Chapter.of(
                        "how-to-read",
                        text("report.read.overline"),
                        text("report.read.title"),
                        blocks));
    }

    private List<String> lines() {
        return List.of(
                who(),
                text("report.read.line.points"),
                material.solo()
                        ? text("report.read.line.value.solo")
                        : text("report.read.line.value"),
                text("report.read.line.left"),
                text("report.read.line.not"));
    }

    private String who() {
        return material.solo()
                ? text(
                        "report.read.line.who.solo",
                        material.messages().longDate(material.setup().date()))
                : text(
                        "report.read.line.who.team",
                        material.participation().answered(),
                        material.participation().members());
    }

    private Optional<Scale> ladder() {
        return material.questionnaires().stream()
                .map(Questionnaire::scale)
                .filter(scale -> scale.id().equals(LADDER))
                .findFirst();
    }

    private List<Block> levels(Scale scale) {
        List<Column> columns =
                List.of(
                        Column.left(text("report.read.levels.head.level"), 2.4),
                        Column.left(text("report.read.levels.head.meaning"), 7));
        List<Row> rows = new ArrayList<>();
        List<String> meanings =
                List.of(
                        text("report.read.level.0"),
                        text("report.read.level.1"),
                        text("report.read.level.2"),
                        text("report.read.level.3"),
                        text("report.read.level.4"),
                        text("report.read.level.5"));
        for (int level = scale.lowest(); level <= scale.highest(); level++) {
            Chip chip = Chip.level(level, scale.nameOf(level));
            rows.add(
                    Row.of(
                            Cell.of(ChipLine.legend(List.of(chip))),
                            Cell.of(RichText.of(meanings.get(level), RunStyle.SERIF))));
        }
        return List.of(
                Heading.of(text("report.read.levels")),
                new Table("", columns, rows, TableLook.DENSE, true));
    }

    private Optional<String> otherScales() {
        String scales =
                material.questionnaires().stream()
                        .filter(q -> !q.scale().id().equals(LADDER))
                        .map(this::otherScale)
                        .collect(Collectors.joining("\n"));
        return scales.isEmpty() ? Optional.empty() : Optional.of(scales);
    }

    private String otherScale(Questionnaire questionnaire) {
        Scale scale = questionnaire.scale();
        String names =
                IntStream.rangeClosed(scale.lowest(), scale.highest())
                        .mapToObj(level -> text("report.level", level, scale.nameOf(level)))
                        .collect(Collectors.joining(" · "));
        return text("report.read.other", questionnaire.shortTitle(), names);
    }

    private Block marks() {
        List<Column> columns =
                List.of(
                        Column.centre(text("report.read.marks.head.mark"), 1),
                        Column.left(text("report.read.marks.head.name"), 2.4),
                        Column.left(text("report.read.marks.head.meaning"), 7));
        return new Table("", columns, markRows(), TableLook.DENSE, true);
    }

    private List<Row> markRows() {
        return marks.used().stream().map(this::markRow).toList();
    }

    private Row markRow(MarkSample sample) {
        return Row.of(
                Cell.of(Figure.of(sample.drawing())),
                Cell.of(RichText.of(sample.name(), RunStyle.STRONG)),
                Cell.of(RichText.of(sample.meaning(), RunStyle.MUTED)));
    }

    private List<List<Block>> notes() {
        List<List<Block>> notes = new ArrayList<>();
        if (!material.solo()) {
            notes.add(note(text("report.read.agree"), text("report.read.agree.text")));
        }
        notes.add(note(text("report.read.hidden"), hidden()));
        otherScales().ifPresent(scales -> notes.add(note(text("report.read.scales"), scales)));
        return notes;
    }

    private static List<Block> note(String heading, String text) {
        return List.of(Heading.small(heading), Paragraph.of(TextRole.SMALL_QUIET, text));
    }

    private String hidden() {
        String rule =
                material.solo()
                        ? text("report.read.hidden.solo")
                        : text("report.read.hidden.team", material.setup().smallestGroup());
        String also =
                Stream.of(Withheld.values())
                        .filter(material.options()::withholds)
                        .map(this::withheld)
                        .collect(Collectors.joining(", "));
        return also.isEmpty() ? rule : rule + " " + text("report.read.hidden.also", also);
    }

    private String withheld(Withheld what) {
        return switch (what) {
            case DOTS -> text("report.read.withheld.dots");
            case CEO -> text("report.read.withheld.ceo");
            case COMMENTS -> text("report.read.withheld.comments");
            case NAMES -> text("report.read.withheld.names");
        };
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }
}
