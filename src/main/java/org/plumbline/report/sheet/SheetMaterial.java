package org.plumbline.report.sheet;

import org.plumbline.chart.Titles;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.scoring.AgreementWord;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.scoring.Result;
import org.plumbline.scoring.Stage;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the tables are made from, and the cells every table needs. */
final class SheetMaterial {

    private final Assessment assessment;
    private final Result result;
    private final boolean named;
    private final Messages messages;
    private final Titles titles;

    /**
     * @param named whether people may be named
     */
    SheetMaterial(Assessment assessment, Result result, boolean named, Messages messages) {
        this.assessment = assessment;
        this.result = result;
        this.named = named;
        this.messages = messages;
        this.titles = new Titles(assessment);
    }

    Assessment assessment() {
        return assessment;
    }

    Result result() {
        return result;
    }

    Titles titles() {
        return titles;
    }

    Messages messages() {
        return messages;
    }

    List<Questionnaire> asked() {
        return assessment.asked();
    }

    Questionnaire questionnaire(QuestionnaireId id) {
        return asked().stream().filter(q -> q.id().equals(id)).findFirst().orElseThrow();
    }

    /** What a person is called, or that the name is left out. */
    Optional<String> name(ParticipantId id) {
        return assessment
                .participant(id)
                .map(Participant::name)
                .map(name -> named ? name : text("office.hidden.name"));
    }

    String text(String key, Object... arguments) {
        return arguments.length == 0 ? messages.get(key) : messages.get(key, arguments);
    }

    SheetColumn column(String key, int width) {
        return new SheetColumn(text(key), width);
    }

    SheetCell words(String text) {
        return new SheetCell.Words(text);
    }

    /** A score of 0 to 100 as everybody sees it, or why there is none. */
    SheetCell points(OptionalDouble score, SheetCell otherwise) {
        return score.isPresent()
                ? new SheetCell.Whole(DisplayRounding.points(score.getAsDouble()))
                : otherwise;
    }

    /** A value in levels as everybody sees it, or why there is none. */
    SheetCell level(OptionalDouble level, SheetCell otherwise) {
        return level.isPresent()
                ? new SheetCell.Decimal(DisplayRounding.oneDecimal(level.getAsDouble()))
                : otherwise;
    }

    String word(AgreementWord word) {
        return switch (word) {
            case CLOSE -> text("common.agreement.close");
            case FAIR -> text("common.agreement.fair");
            case APART -> text("common.agreement.apart");
        };
    }

    /** "2 Patchwork". */
    String stage(Stage stage) {
        String name = text("common.stage." + stage.number() + ".name");
        return text("chart.stage.label", stage.number(), name);
    }
}
