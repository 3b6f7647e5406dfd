package org.plumbline.report;

import org.plumbline.model.Form;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.scoring.Stage;
import org.plumbline.scoring.StageResult;

import java.util.ArrayList;
import java.util.List;

/**
 * The ladder of stages, where the index and the gates put the organisation, and what opens more.
 */
final class StagePage implements ReportPage {

    private final Material material;
    private final GateWords gates;

    StagePage(Material material) {
        this.material = material;
        this.gates = new GateWords(material);
    }

    @Override
    public ReportPart part() {
        return ReportPart.STAGE;
    }

    @Override
    public List<Chapter> chapters() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(TextRole.LEAD, lead()));
        material.charts().ladder().map(Figure::of).ifPresent(blocks::add);
        blocks.addAll(gates());
        stage().stage().ifPresent(stage -> blocks.addAll(next(stage)));
        return List.of(
                Chapter.of(
                        "stage",
                        material.eyebrow(text("report.stage.overline")),
                        text("report.stage.title"),
                        blocks));
    }

    private StageResult stage() {
        return material.result().stage();
    }

    private String lead() {
        if (stage().byScore().isEmpty()) {
            return text("report.stage.none");
        }
        Stage byScore = stage().byScore().get();
        String found =
                text("report.stage.lead", index(), byScore.number(), material.stageName(byScore));
        return found + " " + gates.held().orElse(text("report.stage.free"));
    }

    private int index() {
        return DisplayRounding.points(material.result().overall().score().orElseThrow());
    }

    private List<Block> gates() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(text("report.stage.gates")));
        blocks.add(Paragraph.of(TextRole.BODY_QUIET, text("report.stage.gates.text")));
        blocks.add(new GateTable(material).in(TableLook.LINES));
        if (material.setup().form() == Form.SHORT) {
            blocks.add(Paragraph.of(TextRole.SMALL_QUIET, text("report.stage.notices")));
        }
        return blocks;
    }

    private List<Block> next(Stage stage) {
        if (stage.next().isEmpty()) {
            return List.of(Paragraph.of(text("report.stage.top")));
        }
        Stage next = stage.next().get();
        String word = text("common.stage." + stage.number() + ".next");
        String heading = text("report.stage.next", next.number(), material.stageName(next));
        return List.of(
                Heading.of(heading),
                Paragraph.of(TextRole.BODY_QUIET, material.stageMeaning(next) + " " + word),
                BulletList.of(new StageNeeds(material).lines()));
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }
}
