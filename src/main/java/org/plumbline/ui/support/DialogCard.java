package org.plumbline.ui.support;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A dialog as it lies over the page: heading, content, buttons; the safe or meant one filled. */
final class DialogCard extends VBox implements Dialogs.OpenForm {

    private final Form form;
    private final Overlay overlay;

    DialogCard(Form form, Overlay overlay) {
        this.form = form;
        this.overlay = overlay;
        setId("dialog-" + form.id());
        getStyleClass().add("dialog-card");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(form.heading());
        getStyleClass().add(form.width().style());
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().addAll(heading(), new DialogContent(form.content()), buttons());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Label heading() {
        var heading = new Label(form.heading());
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        return heading;
    }

    private HBox buttons() {
        var row = new HBox();
        row.getStyleClass().add("dialog-buttons");
        // What is meant stands last, at the bottom right.
        List<Choice> ordered =
                form.choices().stream()
                        .sorted(Comparator.comparing(c -> c.kind() == Choice.Kind.MAIN))
                        .toList();
        ordered.forEach(choice -> row.getChildren().add(button(choice)));
        return row;
    }

    private Button button(Choice choice) {
        var button = new Button(choice.verb());
        button.setId(choice.id());
        button.setMinWidth(Region.USE_PREF_SIZE);
        switch (choice.kind()) {
            case MAIN -> button.getStyleClass().addAll("accent", "first-focus");
            case CANCEL -> styleCancel(button);
            case DESTRUCTIVE -> button.getStyleClass().add("destructive");
            case OTHER -> {}
        }
        button.setOnAction(_ -> choose(choice));
        return button;
    }

    /** Where no other choice is meant, changing nothing is the safe one: filled. */
    private void styleCancel(Button button) {
        if (form.choices().stream().noneMatch(c -> c.kind() == Choice.Kind.MAIN)) {
            button.getStyleClass().addAll("accent", "first-focus");
        }
    }

    private void choose(Choice choice) {
        close();
        choice.action().run();
    }

    /** Enter in a field takes the choice that is meant. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            mainButton().filter(button -> !button.isDisabled()).ifPresent(Button::fire);
        }
        event.consume();
    }

    private Optional<Button> mainButton() {
        return form.choices().stream()
                .filter(choice -> choice.kind() == Choice.Kind.MAIN)
                .findFirst()
                .map(choice -> (Button) lookup("#" + choice.id()));
    }

    void cancel() {
        form.choices().stream()
                .filter(choice -> choice.kind() == Choice.Kind.CANCEL)
                .findFirst()
                .ifPresentOrElse(this::choose, this::close);
    }

    @Override
    public void allowMain(boolean allowed) {
        mainButton().ifPresent(button -> button.setDisable(!allowed));
    }

    @Override
    public void close() {
        overlay.close(this);
    }
}
