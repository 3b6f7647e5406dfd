package org.plumbline.report;

import org.plumbline.chart.GapWords;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.scoring.CeoGap;
import org.plumbline.scoring.CeoResult;
import org.plumbline.scoring.InstrumentResult;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** CEO commitment: the CEO and the colleagues side by side with consent, else the colleagues. */
final class CeoPage implements ReportPage {

    private final Material material;
    private final CeoItems items;
    private final OwnWords words;

    CeoPage(Material material) {
        this.material = material;
        this.items = new CeoItems(material);
        this.words = new OwnWords(material);
    }

    @Override
    public ReportPart part() {
        return ReportPart.CEO;
    }

    @Override
    public List<Chapter> chapters() {
        List<AskedSection> facets = material.sections(QuestionnaireId.CEO);
        if (!hasSomething(facets)) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(TextRole.LEAD, lead()));
        why().ifPresent(line -> blocks.add(Paragraph.of(TextRole.BODY_QUIET, line)));
        pairs().ifPresent(blocks::addAll);
        if (facets.stream().anyMatch(AskedSection::scored)) {
            blocks.addAll(facets(facets));
        }
        blocks.add(items.table(facets));
        blocks.addAll(words.blocks(facets));
        return List.of(
                Chapter.of(
                        "ceo",
                        material.eyebrow(text("report.ceo.overline")),
                        text("report.ceo.title"),
                        blocks));
    }

    private boolean hasSomething(List<AskedSection> facets) {
        return ceo().score().isPresent()
                || facets.stream().anyMatch(AskedSection::scored)
                || words.any(facets);
    }

    private CeoResult ceo() {
        return material.result().ceo();
    }

    private String lead() {
        String self = material.points(ceo().self());
        String team = material.points(ceo().team());
        int people = colleagues();
        if (material.solo()) {
            return ceo().score().isPresent()
                    ? text("report.ceo.lead.solo", material.points(ceo().score()))
                    : text("report.ceo.lead.none");
        }
        return switch (ceo().used()) {
            case TEAM_VIEW ->
                    ceo().self().isPresent()
                            ? text("report.ceo.lead.pair", team, self, people) + gap()
                            : text("report.ceo.lead.team", team, people);
            case SELF_VIEW ->
                    ceo().self().isPresent()
                            ? text("report.ceo.lead.self", self)
                            : text("report.ceo.lead.none");
            case NONE -> text("report.ceo.lead.none");
        };
    }

    /** How many colleagues the figure rests on. */
    private int colleagues() {
        return material.result()
                .instrument(QuestionnaireId.CEO)
                .map(InstrumentResult::people)
                .orElse(0);
    }

    private String gap() {
        CeoGap gap = ceo().gap();
        if (gap.gap().isEmpty()) {
            return "";
        }
        String sentence = new GapWords(material.messages()).sentence(gap.gap().getAsDouble());
        return " " + sentence + gap.position().map(this::position).orElse("");
    }

    private String position(CeoGap.Position position) {
        return switch (position) {
            case ABOVE_ALL -> " " + text("report.ceo.above");
            case BELOW_ALL -> " " + text("report.ceo.below");
            case WITHIN -> "";
        };
    }

    private Optional<String> why() {
        if (material.solo()) {
            return Optional.empty();
        }
        if (material.assessment().ceo().isEmpty()) {
            return Optional.of(text("report.ceo.noCeo"));
        }
        return switch (ceo().gap().status()) {
            case NO_CONSENT ->
                    Optional.of(
                            material.options().withholds(Withheld.CEO)
                                    ? text("report.ceo.withheld")
                                    : text("report.ceo.noConsent"));
            case OK -> Optional.of(text("report.ceo.gap"));
            case SUPPRESSED, NO_DATA, SINGLE_VIEW -> Optional.empty();
        };
    }

    private Optional<List<Block>> pairs() {
        return material.charts()
                .ceoAndTeam()
                .map(chart -> List.of(Heading.of(text("report.ceo.items")), Figure.of(chart)));
    }

    private List<Block> facets(List<AskedSection> facets) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(text("report.ceo.facets")));
        blocks.add(new ScoreChart(material).of(facets));
        facets.forEach(facet -> facetGap(facet).ifPresent(blocks::add));
        return blocks;
    }

    private Optional<Block> facetGap(AskedSection facet) {
        CeoGap gap = facet.result().ceoGap();
        if (gap.gap().isEmpty()) {
            return Optional.empty();
        }
        String sentence = new GapWords(material.messages()).sentence(gap.gap().getAsDouble());
        return Optional.of(
                new Paragraph(
                        TextRole.SMALL,
                        RichText.of(facet.title() + ": ", RunStyle.STRONG).and(sentence)));
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }
}
