package org.plumbline.ui.questionnaire;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.KeyCap;
import org.plumbline.ui.control.SavedSign;
import org.plumbline.workflow.Progress;

/** Back, how far one is, whether it is kept, and on. */
final class FootBar extends HBox {

    private final Messages messages;
    private final Button previous;
    private final Button next;
    private final Label nextText = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label count = new Label();
    private final SavedSign saved;
    private final HBox hints = new HBox(8);

    FootBar(Messages messages, QuestionnaireViewModel model) {
        super(12);
        this.messages = messages;
        setId("turn-foot");
        getStyleClass().add("foot-bar");
        setAlignment(Pos.CENTER);
        previous =
                Buttons.plain(
                        "previous", messages.get("questionnaire.previous"), Feather.ARROW_LEFT);
        previous.setOnAction(_ -> model.previous());
        next = next(model);
        saved =
                new SavedSign(
                        messages.get("questionnaire.saving"), messages.get("questionnaire.saved"));
        bar.setPrefWidth(160);
        bar.setFocusTraversable(false);
        count.setId("turn-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        hints.setAlignment(Pos.CENTER);
        hints.managedProperty().bind(hints.visibleProperty());
        getChildren().addAll(previous, space(), hints, bar, count, saved, space(), next);
    }

    private Button next(QuestionnaireViewModel model) {
        var button = Buttons.main("next", "");
        var line = new HBox(8, nextText, Icon.of(Feather.ARROW_RIGHT), new KeyCap("Enter"));
        line.setAlignment(Pos.CENTER);
        button.setGraphic(line);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setOnAction(_ -> model.next());
        return button;
    }

    private void hints(QuestionnaireViewModel model) {
        hints.getChildren().clear();
        switch (model.page().get()) {
            case Page.FirstPicture _ -> hintDigits(1, 5);
            case Page.CeoConsent _ -> hintDigits(1, 2);
            case Page.OneItem(var asked) -> {
                var scale = asked.questionnaire().scale();
                hintDigits(scale.lowest(), scale.highest());
                hints.getChildren().addAll(new KeyCap("C"), small("questionnaire.hint.comment"));
            }
            case Page.Turning _ -> {}
            case null -> {}
        }
        if (!hints.getChildren().isEmpty()) {
            var rule = new Region();
            rule.getStyleClass().add("foot-rule");
            hints.getChildren().add(rule);
        }
    }

    private void hintDigits(int lowest, int highest) {
        hints.getChildren()
                .addAll(
                        new KeyCap(messages.integer(lowest)),
                        small("questionnaire.hint.to"),
                        new KeyCap(messages.integer(highest)),
                        small("questionnaire.hint.choose"));
    }

    private Label small(String key) {
        var label = new Label(messages.get(key));
        label.getStyleClass().addAll("small", "muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    void update(QuestionnaireViewModel model, TurnSheet sheet) {
        Progress progress = sheet.progress();
        hints(model);
        previous.setDisable(!model.hasPrevious());
        String verb = messages.get(model.last() ? "questionnaire.review" : "questionnaire.next");
        nextText.setText(verb);
        next.setAccessibleText(verb);
        bar.setProgress((double) progress.answered() / progress.items());
        String spoken =
                messages.get(
                        "questionnaire.progress.accessible", progress.answered(), progress.items());
        bar.setAccessibleText(spoken);
        count.setText(
                messages.get("questionnaire.progress", progress.answered(), progress.items()));
        count.setAccessibleText(spoken);
    }

    void say(SaveState state) {
        switch (state) {
            case SAVING -> saved.saving();
            case SAVED -> saved.saved();
            case UNTOUCHED, FAILED -> saved.silent();
        }
    }

    void setNarrow(boolean narrow) {
        hints.setVisible(!narrow);
    }
}
