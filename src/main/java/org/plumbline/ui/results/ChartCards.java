package org.plumbline.ui.results;

import org.plumbline.chart.Chart;
import org.plumbline.chart.GapWords;
import org.plumbline.chart.ResultCharts;
import org.plumbline.chart.Titles;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.scoring.Recognition;
import org.plumbline.scoring.Result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The cards of questionnaires and sections, of the CEO and of the signs. */
final class ChartCards {

    private static final int SIGNS_IN_VIEW = 6;

    private final Assessment assessment;
    private final Result result;
    private final ResultCharts charts;
    private final ItemRows rows;
    private final Messages messages;
    private final Titles titles;

    ChartCards(
            Assessment assessment,
            Result result,
            ResultCharts charts,
            ItemRows rows,
            Messages messages) {
        this.assessment = assessment;
        this.result = result;
        this.charts = charts;
        this.rows = rows;
        this.messages = messages;
        this.titles = new Titles(assessment);
    }

    Finding instruments() {
        String title = messages.get("results.instruments.title");
        Optional<Chart> chart = charts.instruments();
        return new Finding(
                "instruments",
                title,
                "",
                chart,
                unless(chart),
                Detail.of(
                        "instruments",
                        title,
                        chart,
                        List.of(messages.get("results.instruments.reversed"))));
    }

    /** What stands in place of a chart that would be empty. */
    private List<String> unless(Optional<Chart> chart) {
        return chart.isPresent() ? List.of() : List.of(messages.get("results.tooFew"));
    }

    /** One for each questionnaire but CEO commitment, the sins first. */
    List<Finding> sections() {
        return assessment.asked().stream()
                .filter(q -> !q.id().equals(QuestionnaireId.CEO))
                .sorted(Comparator.comparing(q -> !q.id().equals(QuestionnaireId.SIN)))
                .map(this::sections)
                .toList();
    }

    private Finding sections(Questionnaire questionnaire) {
        String title = messages.get("results.sections.title", questionnaire.shortTitle());
        Optional<Chart> chart = charts.sections(questionnaire.id());
        boolean levels = titles.hasLevels(questionnaire.id());
        return new Finding(
                "sections-" + questionnaire.id().value(),
                questionnaire.shortTitle(),
                levels
                        ? messages.get(
                                "results.sections.levels",
                                questionnaire.scale().levelNames().getFirst(),
                                questionnaire.scale().levelNames().getLast())
                        : messages.get("results.sections.freedom"),
                chart,
                unless(chart),
                Detail.of("sections-" + questionnaire.id().value(), title, chart, List.of())
                        .withRows(rows.all(questionnaire)));
    }

    Optional<Finding> ceo() {
        return assessment.asked().stream()
                .filter(q -> q.id().equals(QuestionnaireId.CEO))
                .findFirst()
                .map(this::ceo);
    }

    private Finding ceo(Questionnaire questionnaire) {
        Optional<Chart> both = charts.ceoAndTeam();
        Optional<Chart> chart = both.or(() -> charts.sections(QuestionnaireId.CEO));
        String title = ceoTitle(questionnaire, both);
        List<String> lines = new ArrayList<>(unless(chart));
        lines.add(gap());
        return new Finding(
                "ceo",
                title,
                both.isPresent() ? messages.get("results.ceo.consent") : "",
                chart,
                lines,
                Detail.of("ceo", title, chart, lines).withRows(rows.all(questionnaire)));
    }

    private String ceoTitle(Questionnaire questionnaire, Optional<Chart> both) {
        if (result.singleView()) {
            return questionnaire.shortTitle();
        }
        return messages.get(both.isPresent() ? "results.ceo.both" : "results.ceo.team");
    }

    private String gap() {
        return switch (result.ceo().gap().status()) {
            case OK -> new GapWords(messages).sentence(result.ceo().gap().gap().orElse(0));
            case NO_CONSENT -> messages.get("results.ceo.noConsent");
            case SUPPRESSED -> messages.get("results.ceo.suppressed", result.smallestGroup());
            case NO_DATA -> messages.get("results.ceo.noData");
            case SINGLE_VIEW -> messages.get("results.ceo.single");
        };
    }

    Optional<Finding> signs() {
        boolean asked =
                assessment.asked().stream()
                        .map(Questionnaire::id)
                        .anyMatch(id -> isOf(id, QuestionnaireId.SGN, QuestionnaireId.BLK));
        if (!asked) {
            return Optional.empty();
        }
        String title = messages.get("results.signs.title");
        List<String> lines = signLines();
        return Optional.of(
                new Finding(
                        "signs",
                        title,
                        counted(),
                        charts.recognised(_ -> true, SIGNS_IN_VIEW),
                        lines.subList(0, Math.min(SIGNS_IN_VIEW, lines.size())),
                        Detail.of("signs", title, charts.recognised(_ -> true), lines)));
    }

    private static boolean isOf(QuestionnaireId id, QuestionnaireId one, QuestionnaireId other) {
        return id.equals(one) || id.equals(other);
    }

    /** "5 of 8 signs, 3 of 9 blocks" of those that could be judged. */
    private String counted() {
        List<String> parts = new ArrayList<>();
        count("signs", QuestionnaireId.SGN).ifPresent(parts::add);
        count("blocks", QuestionnaireId.BLK).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private Optional<String> count(String what, QuestionnaireId questionnaire) {
        Predicate<Recognition> own = r -> r.questionnaire().equals(questionnaire);
        long judged = result.recognitions().stream().filter(own).count();
        long recognised =
                result.recognitions().stream().filter(own).filter(Recognition::recognised).count();
        return judged == 0
                ? Optional.empty()
                : Optional.of(messages.get("results.signs." + what, recognised, judged));
    }

    private List<String> signLines() {
        if (result.recognitions().isEmpty()) {
            return List.of(messages.get("results.tooFew"));
        }
        List<String> named =
                result.recognitions().stream()
                        .filter(Recognition::recognised)
                        .filter(recognition -> recognition.recognising().isEmpty())
                        .map(recognition -> titles.sourceTitle(recognition.section()))
                        .toList();
        boolean none = result.recognitions().stream().noneMatch(Recognition::recognised);
        if (none) {
            return List.of(messages.get("results.signs.none"));
        }
        return named.isEmpty() ? List.of(messages.get("results.signs.dots")) : named;
    }
}
