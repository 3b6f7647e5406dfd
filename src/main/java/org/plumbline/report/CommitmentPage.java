package org.plumbline.report;

import org.plumbline.model.Action;
import org.plumbline.model.Participant;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.scoring.Gate;
import org.plumbline.scoring.GateFinding;
import org.plumbline.scoring.InstrumentResult;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A page for the CEO to write on, sign and date: what was seen so far, and what will be shown. */
final class CommitmentPage implements ReportPage {

    private static final int MOST = 3;
    private static final int LINES = 3;

    private final Material material;

    CommitmentPage(Material material) {
        this.material = material;
    }

    @Override
    public ReportPart part() {
        return ReportPart.COMMITMENT;
    }

    @Override
    public List<Chapter> chapters() {
        if (material.sections(QuestionnaireId.CEO).isEmpty()
                || material.participation().answered() == 0) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(TextRole.LEAD_QUIET, lead()));
        opens().ifPresent(line -> blocks.add(Paragraph.of(line)));
        blocks.addAll(steps());
        blocks.addAll(owned());
        blocks.add(own());
        blocks.add(signatures());
        return List.of(
                Chapter.of(
                        "commitment",
                        material.eyebrow(text("report.commit.overline")),
                        text("report.commit.title"),
                        blocks));
    }

    private String lead() {
        if (material.result().ceo().team().isPresent() && !material.solo()) {
            int people =
                    material.result()
                            .instrument(QuestionnaireId.CEO)
                            .map(InstrumentResult::people)
                            .orElse(0);
            return text(
                    "report.commit.lead.team",
                    material.points(material.result().ceo().team()),
                    people);
        }
        return text("report.commit.lead");
    }

    private Optional<String> opens() {
        GateWords gates = new GateWords(material);
        return material.result().stage().gates().stream()
                .filter(finding -> finding.gate() == Gate.G1)
                .filter(GateFinding::binding)
                .findFirst()
                .flatMap(gates::opens);
    }

    /** The commitments seen least, each with the line that comes next. */
    private List<Block> steps() {
        List<Row> rows =
                material.items().stream()
                        .filter(item -> item.questionnaire().id().equals(QuestionnaireId.CEO))
                        .filter(AskedItem::scored)
                        .filter(item -> item.nextLevel().isPresent())
                        .sorted(Comparator.comparingDouble(AskedItem::score))
                        .limit(MOST)
                        .map(this::step)
                        .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Column> columns =
                List.of(
                        Column.left(text("report.commit.head.item"), 2.6),
                        Column.left(text("report.commit.head.here"), 3.4),
                        Column.left(text("report.commit.head.next"), 3.4));
        return List.of(Heading.of(text("report.commit.steps")), Table.of(columns, rows));
    }

    private Row step(AskedItem item) {
        return Row.of(
                Cell.of(item.item().title()),
                line(item, item.nearestLevel()),
                line(item, item.nextLevel().orElseThrow()));
    }

    private static Cell line(AskedItem item, int level) {
        return Cell.of(
                RichText.of(item.levelName(level) + "\n", RunStyle.STRONG)
                        .and(item.line(level), RunStyle.SERIF));
    }

    private List<Block> owned() {
        ActionWords words = new ActionWords(material);
        List<String> lines =
                material.assessment().ceo().stream()
                        .filter(ceo -> material.namesPeople())
                        .flatMap(ceo -> actionsOf(ceo).stream())
                        .map(action -> text("report.commit.owns", action.what(), words.due(action)))
                        .toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(Heading.of(text("report.commit.owned")), BulletList.of(lines));
    }

    private List<Action> actionsOf(Participant ceo) {
        return material.assessment().actions().stream()
                .filter(action -> action.owner().filter(ceo.id()::equals).isPresent())
                .toList();
    }

    /** Lines to write on. */
    private Block own() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(text("report.commit.own")));
        blocks.add(Paragraph.of(TextRole.BODY_QUIET, text("report.commit.own.text")));
        for (int line = 0; line < LINES; line++) {
            blocks.add(new Gap(18));
            blocks.add(new Rule(false));
        }
        return new KeepTogether(blocks);
    }

    private Block signatures() {
        return KeepTogether.of(
                Paragraph.of(text("report.commit.again")),
                new SignatureLine(
                        List.of(text("report.commit.sign.ceo"), text("report.commit.sign.date"))),
                new SignatureLine(
                        List.of(text("report.action.sign.team"), text("report.commit.sign.look"))));
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }
}
