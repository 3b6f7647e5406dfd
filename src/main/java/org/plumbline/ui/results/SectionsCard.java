package org.plumbline.ui.results;

import javafx.collections.FXCollections;
import javafx.geometry.VPos;
import javafx.scene.control.ComboBox;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.plumbline.i18n.Messages;
import org.plumbline.ui.chart.DrawingView;
import org.plumbline.ui.control.Labels;

import java.util.List;

/** The sections of one questionnaire, ranked; another questionnaire can be chosen. */
final class SectionsCard {

    private final List<Finding> findings;
    private final Messages messages;
    private final Deeds deeds;
    private final VBox card = FindingCards.card();
    private final VBox picture = new VBox(8);
    private final ComboBox<Finding> choice = new ComboBox<>();
    private Finding shown;

    SectionsCard(List<Finding> findings, Messages messages, Deeds deeds) {
        this.findings = findings;
        this.messages = messages;
        this.deeds = deeds;
        this.shown = findings.getFirst();
    }

    Region build(Series series) {
        card.getChildren().addAll(head(), picture);
        Openable.make(card, "card-sections", "", () -> deeds.open(shown.detail()));
        deeds.offer(
                card,
                new Deeds.Offer(
                        () -> shown.detail().heading(),
                        () -> shown.chart(),
                        () -> deeds.open(shown.detail()),
                        series.add(() -> Showable.of(shown))));
        show(shown);
        return card;
    }

    private FlowPane head() {
        var title = Labels.whole(messages.get("results.sections.card"), "card-title");
        choice.setMinWidth(Region.USE_PREF_SIZE);
        choice.setId("choose-sections");
        choice.setAccessibleText(messages.get("results.sections.choose"));
        choice.setItems(FXCollections.observableArrayList(findings));
        choice.setConverter(titles());
        choice.setValue(shown);
        choice.setOnAction(_ -> show(choice.getValue()));
        choice.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        choice.setVisible(findings.size() > 1);
        var head = new FlowPane(16, 8, title, choice);
        head.setRowValignment(VPos.CENTER);
        return head;
    }

    private void show(Finding finding) {
        shown = finding;
        picture.getChildren().setAll(Labels.line(finding.aside(), "small", "muted"));
        finding.chart().ifPresent(chart -> picture.getChildren().add(new DrawingView(chart)));
        finding.lines().forEach(line -> picture.getChildren().add(Labels.wrapped(line)));
        String said = finding.chart().map(chart -> chart.draw(400).sentence()).orElse("");
        card.setAccessibleText(
                messages.get(
                        "results.open",
                        finding.detail().heading() + ". " + said.replaceFirst("\\.$", "")));
    }

    private static StringConverter<Finding> titles() {
        return new StringConverter<>() {
            @Override
            public String toString(Finding finding) {
                return finding.title();
            }

            @Override
            public Finding fromString(String title) {
                throw new UnsupportedOperationException("The choice cannot be typed into");
            }
        };
    }
}
