package org.plumbline.report;

import org.plumbline.scoring.FirstPicture;
import org.plumbline.scoring.Stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The stage everybody chose before the first item, beside what the answers say (decision 11). */
final class FirstPicturePage implements ReportPage {

    private final Material material;

    FirstPicturePage(Material material) {
        this.material = material;
    }

    @Override
    public ReportPart part() {
        return ReportPart.FIRST_PICTURE;
    }

    @Override
    public List<Chapter> chapters() {
        if (picture().median().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(TextRole.LEAD, lead()));
        material.charts()
                .firstPicture()
                .filter(chart -> !material.solo())
                .map(Figure::of)
                .ifPresent(blocks::add);
        blocks.add(table());
        blocks.add(Paragraph.of(TextRole.SMALL_QUIET, asked()));
        if (differs()) {
            blocks.add(Message.note(RichText.of(text("report.first.ask"))));
        }
        return List.of(
                Chapter.of(
                        "first-picture",
                        material.eyebrow(text("report.first.overline")),
                        text("report.first.title"),
                        blocks));
    }

    private FirstPicture picture() {
        return material.result().firstPicture();
    }

    private boolean differs() {
        return picture().difference().orElse(0) != 0;
    }

    /** Without an index there is no stage to stand beside the first picture. */
    private boolean staged() {
        return material.result().stage().stage().isPresent();
    }

    private String lead() {
        Optional<Stage> stage = material.result().stage().stage();
        double median = picture().median().orElseThrow();
        String thought =
                median == Math.rint(median)
                        ? text(
                                material.solo()
                                        ? "report.first.thought.solo"
                                        : "report.first.thought",
                                (int) median,
                                material.stageName(Stage.of((int) median)))
                        : text(
                                "report.first.thought.between",
                                (int) Math.floor(median),
                                (int) Math.ceil(median));
        return thought
                + " "
                + stage.map(
                                s ->
                                        text(
                                                differs()
                                                        ? "report.first.answers"
                                                        : "report.first.same",
                                                s.number(),
                                                material.stageName(s)))
                        .orElseGet(() -> text("report.first.noStage"));
    }

    private Table table() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.left(text("report.first.head.stage"), 2.2));
        columns.add(Column.left(text("report.first.head.meaning"), 5.4));
        if (staged()) {
            columns.add(Column.left(text("report.first.head.answers"), 1.8));
        }
        List<Row> rows = Stream.of(Stage.values()).map(this::row).toList();
        return Table.of(columns, rows);
    }

    private Row row(Stage stage) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(ChipLine.of(Chip.level(stage.number(), material.stageName(stage)))));
        cells.add(Cell.of(RichText.of(material.stageMeaning(stage), RunStyle.MUTED)));
        if (staged()) {
            boolean here = material.result().stage().stage().filter(stage::equals).isPresent();
            cells.add(Cell.of(RichText.of(here ? text("report.first.here") : "", RunStyle.STRONG)));
        }
        return Row.of(cells);
    }

    private String asked() {
        return material.solo()
                ? text("report.first.asked.solo")
                : text("report.first.asked", picture().people());
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }
}
