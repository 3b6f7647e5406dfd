package org.plumbline.report;

import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.scoring.CeoResult;
import org.plumbline.scoring.InstrumentResult;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The questionnaires side by side, strongest first, and who stands behind each figure. */
final class ProfilePage implements ReportPage {

    private final Material material;

    ProfilePage(Material material) {
        this.material = material;
    }

    @Override
    public ReportPart part() {
        return ReportPart.PROFILE;
    }

    @Override
    public List<Chapter> chapters() {
        List<InstrumentResult> sorted = sorted();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(TextRole.LEAD, lead(sorted)));
        if (sorted.stream().anyMatch(i -> i.score().isPresent())) {
            blocks.add(Figure.of(material.charts().profile()));
        }
        blocks.add(table(sorted));
        ceo().ifPresent(line -> blocks.add(Paragraph.of(line)));
        blocks.add(Paragraph.of(TextRole.SMALL_QUIET, notes()));
        return List.of(
                Chapter.of(
                        "profile",
                        material.eyebrow(text("report.profile.overline")),
                        text("report.profile.title"),
                        blocks));
    }

    private List<InstrumentResult> sorted() {
        return material.result().instruments().stream()
                .sorted(Comparator.comparingDouble(i -> -i.score().orElse(-1)))
                .toList();
    }

    private String lead(List<InstrumentResult> sorted) {
        List<InstrumentResult> scored = sorted.stream().filter(i -> i.score().isPresent()).toList();
        if (scored.isEmpty()) {
            return text("report.profile.lead.none");
        }
        InstrumentResult high = scored.getFirst();
        InstrumentResult low = scored.getLast();
        if (scored.size() == 1) {
            return text("report.profile.lead.one", name(high), material.points(high.score()));
        }
        return text(
                material.solo() ? "report.profile.lead.two.solo" : "report.profile.lead.two",
                name(high),
                material.points(high.score()),
                name(low),
                material.points(low.score()));
    }

    private Table table(List<InstrumentResult> sorted) {
        List<Column> columns =
                List.of(
                        Column.left(text("report.profile.head.name"), 4),
                        Column.right(text("report.profile.head.score"), 1.4),
                        Column.right(text("report.profile.head.people"), 1.8),
                        Column.right(text("report.profile.head.valid"), 2.4));
        List<Row> rows = sorted.stream().map(this::row).toList();
        return Table.of(columns, rows);
    }

    private Row row(InstrumentResult instrument) {
        String score =
                instrument.score().isPresent()
                        ? material.points(instrument.score())
                        : text("report.tooFew");
        return Row.of(
                Cell.of(name(instrument)),
                Cell.of(RichText.of(score, RunStyle.STRONG)),
                Cell.of(material.integer(instrument.people())),
                Cell.of(text("report.profile.valid", instrument.valid(), instrument.applicable())));
    }

    private String name(InstrumentResult instrument) {
        return material.questionnaire(instrument.questionnaire())
                .map(Questionnaire::shortTitle)
                .orElse(instrument.questionnaire().value());
    }

    private Optional<String> ceo() {
        CeoResult ceo = material.result().ceo();
        if (material.solo() || material.questionnaire(QuestionnaireId.CEO).isEmpty()) {
            return Optional.empty();
        }
        return switch (ceo.used()) {
            case TEAM_VIEW ->
                    Optional.of(
                            ceo.self().isPresent()
                                    ? text("report.profile.ceo.pair", material.points(ceo.self()))
                                    : text("report.profile.ceo.team"));
            case SELF_VIEW -> Optional.of(text("report.profile.ceo.self"));
            case NONE -> Optional.empty();
        };
    }

    private String notes() {
        boolean own = material.result().instruments().stream().anyMatch(i -> !i.entersIndex());
        String note = text("report.profile.note");
        return own ? note + " " + text("report.profile.own") : note;
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }
}
