package org.plumbline.chart;

import org.plumbline.model.Assessment;
import org.plumbline.model.Polarity;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.Scale;
import org.plumbline.model.Section;
import org.plumbline.scoring.AgreementWord;
import org.plumbline.scoring.GroupColumn;
import org.plumbline.scoring.GroupField;
import org.plumbline.scoring.InstrumentResult;
import org.plumbline.scoring.ItemAgreement;
import org.plumbline.scoring.ItemResult;
import org.plumbline.scoring.ItemStatus;
import org.plumbline.scoring.Result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes heat maps of first votes by group: everyone, the CEO where the CEO may stand alone, and the
 * groups that may be shown. Questionnaires with levels show levels, the others freedom in points.
 */
public final class GroupHeat {

    private static final double POINTS_PER_LEVEL = 20;

    private final Assessment assessment;
    private final Result result;
    private final Titles titles;
    private final Lettering lettering;

    public GroupHeat(Assessment assessment, Result result, Lettering lettering) {
        this.assessment = assessment;
        this.result = result;
        this.titles = new Titles(assessment);
        this.lettering = lettering;
    }

    /** The heat map of a questionnaire; absent if it was not asked. */
    public Optional<HeatMap> of(QuestionnaireId questionnaire, HeatOrder order) {
        return assessment.asked().stream()
                .filter(asked -> asked.id().equals(questionnaire))
                .findFirst()
                .map(asked -> map(asked, order));
    }

    private HeatMap map(Questionnaire asked, HeatOrder order) {
        boolean ceo = withCeo(asked);
        List<HeatPart> parts =
                asked.sections().stream().map(section -> part(asked, section, ceo)).toList();
        return new HeatMap(
                heads(asked, ceo),
                new HeatSorting(result).sorted(parts, order),
                steps(asked),
                lettering);
    }

    private boolean withCeo(Questionnaire asked) {
        return result.items().stream()
                .filter(item -> item.questionnaire().equals(asked.id()))
                .anyMatch(item -> item.ceo().isPresent());
    }

    private List<HeatHead> heads(Questionnaire asked, boolean ceo) {
        List<HeatHead> heads = new ArrayList<>();
        heads.add(everyone(asked));
        if (ceo) {
            heads.add(new HeatHead(lettering.get("chart.legend.ceo"), 1));
        }
        result.groups().columns().forEach(c -> heads.add(new HeatHead(name(c), c.members())));
        return heads;
    }

    /** Of the CEO's own commitment, everyone but the CEO. */
    private HeatHead everyone(Questionnaire asked) {
        boolean others =
                asked.id().equals(QuestionnaireId.CEO)
                        && !result.singleView()
                        && assessment.ceo().isPresent();
        int people = result.instrument(asked.id()).map(InstrumentResult::people).orElse(0);
        return others
                ? new HeatHead(lettering.get("chart.heat.others"), people)
                : new HeatHead(
                        lettering.get("chart.heat.everyone"), result.participation().answered());
    }

    /** The one merged column is "the others"; several are told apart by their names. */
    private String name(GroupColumn column) {
        long merged = result.groups().columns().stream().filter(c -> c.names().size() > 1).count();
        return column.names().size() > 1 && merged == 1
                ? lettering.get("chart.heat.merged")
                : String.join(", ", column.names());
    }

    private List<HeatStep> steps(Questionnaire asked) {
        List<HeatStep> steps = new ArrayList<>();
        for (int step = 0; step <= Ink.RAMP_TOP; step++) {
            steps.add(titles.hasLevels(asked.id()) ? level(asked.scale(), step) : freedom(step));
        }
        return steps;
    }

    private HeatStep level(Scale scale, int level) {
        return new HeatStep(lettering.messages().integer(level), scale.nameOf(level));
    }

    private HeatStep freedom(int step) {
        String points = lettering.messages().integer(Math.round(step * POINTS_PER_LEVEL));
        return new HeatStep(points, step == Ink.RAMP_TOP ? lettering.get("chart.heat.free") : "");
    }

    private HeatPart part(Questionnaire asked, Section section, boolean ceo) {
        return new HeatPart(
                titles.of(section.id()),
                result.itemsOf(section.id()).stream().map(item -> line(asked, item, ceo)).toList());
    }

    private HeatLine line(Questionnaire asked, ItemResult item, boolean ceo) {
        List<HeatField> fields = new ArrayList<>();
        fields.add(everyone(asked, item));
        if (ceo) {
            fields.add(ceo(asked, item));
        }
        List<GroupField> groups = result.groups().items().getOrDefault(item.item(), List.of());
        groups.forEach(field -> fields.add(group(asked, item, field)));
        Optional<AgreementWord> word = item.agreement().flatMap(ItemAgreement::shown);
        return new HeatLine(
                item.item(),
                item.item().value().replaceFirst("^\\p{L}+", ""),
                titles.of(item.item()),
                fields,
                word.map(this::said).orElse(""),
                word.filter(AgreementWord.APART::equals).isPresent());
    }

    private String said(AgreementWord word) {
        return lettering.get("common.agreement." + word.name().toLowerCase(Locale.ROOT));
    }

    private HeatField everyone(Questionnaire asked, ItemResult item) {
        return item.meanLevel().isPresent()
                ? value(
                        asked,
                        points(asked, item.meanLevel().getAsDouble()),
                        item.counts().levels())
                : missing(item);
    }

    private HeatField ceo(Questionnaire asked, ItemResult item) {
        return item.ceo()
                .map(ceo -> own(asked, value(asked, points(asked, ceo.level()), 1), ceo.level()))
                .orElseGet(HeatField.None::new);
    }

    /** One person's level is a whole one. */
    private HeatField own(Questionnaire asked, HeatField.Value value, int level) {
        return titles.hasLevels(asked.id())
                ? new HeatField.Value(
                        value.points(), value.step(), lettering.messages().integer(level), 1)
                : value;
    }

    private HeatField group(Questionnaire asked, ItemResult item, GroupField field) {
        return switch (field.status()) {
            case SHOWN -> value(asked, field.score().orElseThrow(), field.people().orElseThrow());
            case HIDDEN -> new HeatField.Hidden();
            case NONE -> missing(item);
        };
    }

    private static HeatField missing(ItemResult item) {
        return item.status() == ItemStatus.SUPPRESSED
                ? new HeatField.Hidden()
                : new HeatField.None();
    }

    private static double points(Questionnaire asked, double level) {
        Scale scale = asked.scale();
        double points = 100 * (level - scale.lowest()) / (scale.highest() - scale.lowest());
        return asked.polarity() == Polarity.POSITIVE ? points : 100 - points;
    }

    /** Half values colour as the lower level (design section 2). */
    private HeatField.Value value(Questionnaire asked, double points, int people) {
        RowRuler ruler = titles.hasLevels(asked.id()) ? RowRuler.LEVELS : RowRuler.SCORES;
        int step = (int) Math.max(0, Math.ceil(points / POINTS_PER_LEVEL - 0.5 - 1e-9));
        return new HeatField.Value(points, step, ruler.write(lettering, points), people);
    }
}
