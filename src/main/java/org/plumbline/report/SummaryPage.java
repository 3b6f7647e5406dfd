package org.plumbline.report;

import org.plumbline.comparison.LastTime;
import org.plumbline.model.Form;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.scoring.OverallResult;
import org.plumbline.scoring.Participation;
import org.plumbline.scoring.Range;
import org.plumbline.scoring.Stage;
import org.plumbline.scoring.StageResult;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The one-page answer: where, what holds it back, what next, how sure. It stands alone. */
final class SummaryPage implements ReportPage {

    private final Material material;
    private final SummaryColumns columns;
    private final SummaryActions actions;
    private final IndexBefore before;

    /**
     * @param lastTime beside which the index is shown, where the page on change is chosen
     */
    SummaryPage(Material material, Optional<LastTime> lastTime) {
        this.material = material;
        this.before = new IndexBefore(material, lastTime);
        this.columns = new SummaryColumns(material);
        this.actions = new SummaryActions(material);
    }

    @Override
    public ReportPart part() {
        return ReportPart.SUMMARY;
    }

    @Override
    public List<Chapter> chapters() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(TextRole.LEAD, lead()));
        material.charts().maturity().map(Figure::of).ifPresent(blocks::add);
        index().ifPresent(line -> blocks.add(Paragraph.of(TextRole.SMALL_QUIET, line)));
        columns.block().ifPresent(blocks::add);
        blocks.addAll(actions.blocks());
        if (material.participation().answered() > 0) {
            Block sure = new Paragraph(TextRole.SMALL, sure());
            blocks.add(new Message(Message.Tone.NOTE, List.of(sure)));
        }
        return List.of(
                Chapter.of(
                        "summary",
                        material.eyebrow(text(overline())),
                        text("report.summary.title"),
                        blocks));
    }

    private String overline() {
        return switch (material.options().kind()) {
            case MATURITY -> "report.summary.overline";
            case BOARD_SUMMARY -> "report.board.overline";
        };
    }

    private StageResult stage() {
        return material.result().stage();
    }

    private OverallResult overall() {
        return material.result().overall();
    }

    private RichText lead() {
        if (stage().stage().isEmpty()) {
            String why =
                    material.participation().answered() == 0
                            ? text("report.summary.lead.nobody")
                            : text("report.summary.lead.none.why");
            return RichText.of(text("report.summary.lead.none"), RunStyle.STRONG).and(" " + why);
        }
        Stage stage = stage().stage().get();
        RichText lead = RichText.of(placed(stage)).and(" " + material.stageMeaning(stage));
        return new GateWords(material).held().map(held -> lead.and(" " + held)).orElse(lead);
    }

    private String placed(Stage stage) {
        Participation people = material.participation();
        String organisation = material.setup().organisation();
        String name = material.stageName(stage);
        if (material.solo()) {
            return text("report.summary.lead.solo", organisation, stage.number(), name);
        }
        return people.partialView()
                ? text(
                        "report.summary.lead.part",
                        people.answered(),
                        people.members(),
                        organisation,
                        stage.number(),
                        name)
                : text("report.summary.lead.team", organisation, stage.number(), name);
    }

    private Optional<String> index() {
        if (overall().score().isEmpty()) {
            return Optional.empty();
        }
        List<String> said = new ArrayList<>();
        String points = material.points(overall().score());
        said.add(
                material.solo()
                        ? text("report.summary.index.solo", points)
                        : text(
                                "report.summary.index",
                                points,
                                material.participation().answered(),
                                material.participation().members()));
        if (overall().status() == OverallResult.Status.PARTIAL) {
            said.add(text("report.summary.partial", overall().instruments()));
        }
        before.sentence().ifPresent(said::add);
        overall().range().ifPresent(r -> said.add(text("report.summary.range", low(r), high(r))));
        overall().worstCase().ifPresent(r -> said.add(bounds(r)));
        return Optional.of(String.join(" ", said));
    }

    private String bounds(Range range) {
        return text("report.summary.bounds", overall().missing(), low(range), high(range));
    }

    private static int low(Range range) {
        return DisplayRounding.points(range.low());
    }

    private static int high(Range range) {
        return DisplayRounding.points(range.high());
    }

    private RichText sure() {
        Participation people = material.participation();
        String said =
                material.solo()
                        ? text("report.summary.sure.solo", people.asked(), people.dontKnow())
                        : text(
                                "report.summary.sure.team",
                                people.answered(),
                                people.members(),
                                people.asked(),
                                people.dontKnow());
        String form =
                material.setup().form() == Form.SHORT
                        ? " " + text("report.summary.sure.short")
                        : "";
        return RichText.of(text("report.summary.sure"), RunStyle.STRONG).and(" " + said + form);
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }
}
