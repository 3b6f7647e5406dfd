package org.plumbline.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.plumbline.chart.Chart;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.ui.control.Card;
import org.plumbline.ui.control.Labels;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** The sections of one questionnaire as a chart; another questionnaire can be chosen. */
final class SectionsCard {

    private final Pictured pictured;
    private final Function<Questionnaire, Optional<Chart>> charts;
    private final ComboBox<Questionnaire> choice = new ComboBox<>();
    private final VBox picture = new VBox();

    /**
     * The sections of one of these questionnaires.
     *
     * @param chosen whether a questionnaire is the one to begin with; else the first is
     * @param charts draws the sections of a questionnaire, if they have a value
     */
    SectionsCard(
            Messages messages,
            Pictured pictured,
            List<Questionnaire> all,
            Predicate<QuestionnaireId> chosen,
            Function<Questionnaire, Optional<Chart>> charts) {
        this.pictured = pictured;
        this.charts = charts;
        choice.setId("compare-questionnaire");
        choice.setAccessibleText(messages.get("compare.questionnaire"));
        choice.setMinWidth(Region.USE_PREF_SIZE);
        choice.getItems().setAll(all);
        choice.setConverter(new Named<>(Questionnaire::shortTitle));
        choice.setValue(
                all.stream()
                        .filter(one -> chosen.test(one.id()))
                        .findFirst()
                        .orElse(all.getFirst()));
    }

    /**
     * Begins to show charts.
     *
     * @param shown told now and at each choice, once the chart is there
     * @param chosen told each choice
     */
    void begin(Runnable shown, Consumer<QuestionnaireId> chosen) {
        choice.valueProperty()
                .subscribe(
                        now -> {
                            String heading = now.shortTitle();
                            picture.getChildren().setAll(pictured.figure(chart(), heading));
                            shown.run();
                        });
        choice.valueProperty().subscribe((_, now) -> chosen.accept(now.id()));
    }

    private Optional<Chart> chart() {
        return charts.apply(choice.getValue());
    }

    /** What is shown, if it has a value. */
    Optional<Exportable> exportable() {
        return chart().map(
                        chart ->
                                pictured.exportable(
                                        "sections", choice.getValue().shortTitle(), chart));
    }

    /**
     * The card.
     *
     * @param beside what its values are
     */
    Card card(String id, String beside) {
        Label values = Labels.wrapped(beside, "muted");
        HBox.setHgrow(values, Priority.ALWAYS);
        var head = new HBox(12, choice, values);
        head.setAlignment(Pos.CENTER_LEFT);
        var card = new Card(head, picture);
        card.setId(id);
        return card;
    }
}
