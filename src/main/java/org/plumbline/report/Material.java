package org.plumbline.report;

import org.plumbline.chart.Lettering;
import org.plumbline.chart.ResultCharts;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.SectionId;
import org.plumbline.model.Setup;
import org.plumbline.scoring.AgreementWord;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.scoring.Participation;
import org.plumbline.scoring.Result;
import org.plumbline.scoring.Stage;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What a report is composed from, and the words every page needs. Answers are never taken from the
 * assessment, only what the result shows of them.
 */
final class Material {

    private final Assessment assessment;
    private final Result result;
    private final ReportOptions options;
    private final Messages messages;
    private final Lettering lettering;
    private final ResultCharts charts;
    private final List<AskedSection> sections;
    private final List<AskedItem> items;

    Material(Assessment assessment, Result result, ReportOptions options) {
        this.assessment = assessment;
        this.result = result;
        this.options = options;
        this.messages = Messages.of(options.language());
        this.lettering = Lettering.of(messages);
        this.charts = new ResultCharts(assessment, result, lettering);
        this.sections = questionnaires().stream().flatMap(this::sectionsOf).toList();
        this.items = sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    private Stream<AskedSection> sectionsOf(Questionnaire questionnaire) {
        return questionnaire.sections().stream()
                .flatMap(
                        section ->
                                result.section(section.id()).stream()
                                        .map(
                                                r ->
                                                        new AskedSection(
                                                                questionnaire, section, r, this)));
    }

    Assessment assessment() {
        return assessment;
    }

    Result result() {
        return result;
    }

    ReportOptions options() {
        return options;
    }

    Messages messages() {
        return messages;
    }

    Lettering lettering() {
        return lettering;
    }

    /** The charts of the result, the same as on the screen. */
    ResultCharts charts() {
        return charts;
    }

    Setup setup() {
        return assessment.setup();
    }

    /** Whether it is one person's view. */
    boolean solo() {
        return result.singleView();
    }

    Participation participation() {
        return result.participation();
    }

    /** What was asked, in the order of the assessment. */
    List<Questionnaire> questionnaires() {
        return assessment.asked();
    }

    Optional<Questionnaire> questionnaire(QuestionnaireId id) {
        return questionnaires().stream().filter(q -> q.id().equals(id)).findFirst();
    }

    List<AskedSection> sections() {
        return sections;
    }

    List<AskedSection> sections(QuestionnaireId id) {
        return sections.stream().filter(s -> s.questionnaire().id().equals(id)).toList();
    }

    Optional<AskedSection> section(SectionId id) {
        return sections.stream().filter(s -> s.section().id().equals(id)).findFirst();
    }

    List<AskedItem> items() {
        return items;
    }

    Optional<AskedItem> item(ItemId id) {
        return items.stream().filter(item -> item.item().id().equals(id)).findFirst();
    }

    String text(String key, Object... arguments) {
        return arguments.length == 0 ? messages.get(key) : messages.get(key, arguments);
    }

    String integer(long number) {
        return messages.integer(number);
    }

    /** A score of 0..100 as everybody sees it. */
    String points(double score) {
        return integer(DisplayRounding.points(score));
    }

    /** A score of 0..100, or a dash. */
    String points(OptionalDouble score) {
        return score.isPresent() ? points(score.getAsDouble()) : text("report.none");
    }

    /** A level or a distance in levels, with one decimal. */
    String level(double level) {
        return messages.oneDecimal(DisplayRounding.oneDecimal(level));
    }

    String people(int people) {
        return text("report.people", people);
    }

    String word(AgreementWord word) {
        return switch (word) {
            case CLOSE -> text("common.agreement.close");
            case FAIR -> text("common.agreement.fair");
            case APART -> text("common.agreement.apart");
        };
    }

    String stageName(Stage stage) {
        return text("common.stage." + stage.number() + ".name");
    }

    String stageMeaning(Stage stage) {
        return text("common.stage." + stage.number() + ".meaning");
    }

    String formName() {
        return switch (setup().form()) {
            case LONG -> text("common.form.long");
            case SHORT -> text("common.form.short");
        };
    }

    String modeName() {
        return switch (setup().mode()) {
            case SOLO -> text("common.mode.solo");
            case WORKSHOP -> text("common.mode.workshop");
            case CONFIDENTIAL -> text("common.mode.confidential");
        };
    }

    /** Whether people are named in this report. */
    boolean namesPeople() {
        return !options.withholds(Withheld.NAMES);
    }

    /** A person's name, or that it is not given here; empty for somebody unknown. */
    Optional<String> name(ParticipantId id) {
        return assessment
                .participant(id)
                .map(
                        person ->
                                namesPeople()
                                        ? person.name()
                                        : text("report.action.owner.withheld"));
    }

    /** The small line over a title; says whose view it is where that is not the whole team's. */
    String eyebrow(String line) {
        return viewNote().map(note -> text("report.eyebrow", line, note)).orElse(line);
    }

    private Optional<String> viewNote() {
        Participation people = participation();
        if (solo()) {
            return Optional.of(text("report.view.solo"));
        }
        return people.partialView()
                ? Optional.of(text("report.view.part", people.answered(), people.members()))
                : Optional.empty();
    }
}
