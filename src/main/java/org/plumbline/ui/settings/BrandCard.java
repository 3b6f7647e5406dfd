package org.plumbline.ui.settings;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.settings.Brand;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Card;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.support.Subscriptions;

import java.nio.file.Path;
import java.util.Optional;

/** The consultant's name, logo and colour, used in reports only. */
final class BrandCard {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final double LOGO = 76;

    private final SettingsViewModel model;
    private final Messages messages;
    private final TextField name = new TextField();
    private final TextField accent = new TextField();
    private final TextField footer = new TextField();
    private final Label accentNote = new Label();
    private final Label logoNote = new Label();
    private final StackPane logo = new StackPane();
    private final Button remove;
    private final Swatches swatches;

    BrandCard(SettingsViewModel model, Messages messages, Subscriptions subscriptions) {
        this.model = model;
        this.messages = messages;
        this.remove = Buttons.text("removeLogo", messages.get("settings.logo.remove"));
        remove.getStyleClass().add("small");
        remove.setOnAction(_ -> model.removeLogo());
        this.swatches = new Swatches(messages, model::accent);
        field(name, "brandName", "settings.name");
        name.setText(model.settingsProperty().get().brand().name());
        name.textProperty().subscribe((_, now) -> model.brandName(now));
        field(footer, "brandFooter", "settings.footer");
        footer.setText(model.settingsProperty().get().brand().footer());
        footer.setPromptText(messages.get("settings.footer.usual"));
        footer.textProperty().subscribe((_, now) -> model.brandFooter(now));
        field(accent, "accent", "settings.accent");
        accent.setMaxWidth(110);
        accent.setOnAction(_ -> model.accent(accent.getText()));
        accent.focusedProperty().subscribe((_, has) -> leaveAccent(has));
        accent.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        accent.setText(model.settingsProperty().get().brand().accent());
                    }
                });
        subscriptions.follow(model.settingsProperty(), now -> show(now.brand()));
        subscriptions.follow(model.accentProperty(), this::show);
        subscriptions.follow(model.logoProblemProperty(), this::showLogoProblem);
    }

    private void field(TextField field, String id, String key) {
        field.setId(id);
        field.setAccessibleText(messages.get(key));
    }

    private void leaveAccent(boolean focused) {
        if (!focused && !accent.getText().equals(model.settingsProperty().get().brand().accent())) {
            model.accent(accent.getText());
        }
    }

    private void show(Brand brand) {
        accent.setText(brand.accent());
        swatches.choose(brand.accent());
        remove.setVisible(brand.logo().isPresent());
        logo.getChildren().setAll(brand.logo().map(this::picture).orElseGet(this::noLogo));
    }

    private StackPane picture(Path file) {
        var view = new ImageView(new Image(file.toUri().toString(), LOGO, LOGO, true, true));
        return new StackPane(view);
    }

    private StackPane noLogo() {
        return new StackPane(Icon.of(Feather.IMAGE));
    }

    private void show(AccentCheck check) {
        boolean wrong = !(check instanceof AccentCheck.Usable);
        accent.pseudoClassStateChanged(ERROR, wrong);
        accentNote.setText(note(check));
        accentNote.getStyleClass().removeAll("error-text", "good-text");
        accentNote.getStyleClass().add(wrong ? "error-text" : "good-text");
        accentNote.setGraphic(Icon.small(wrong ? Feather.X_CIRCLE : Feather.CHECK));
        accent.setAccessibleHelp(accentNote.getText());
    }

    private String note(AccentCheck check) {
        return switch (check) {
            case AccentCheck.Usable(String _, double ratio) ->
                    messages.get("settings.accent.usable", messages.oneDecimal(ratio));
            case AccentCheck.TooPale(double ratio) ->
                    messages.get("settings.accent.pale", messages.oneDecimal(floor(ratio)));
            case AccentCheck.NoColour _ -> messages.get("settings.accent.none");
        };
    }

    /** A ratio just below the limit must not read as the limit. */
    private static double floor(double ratio) {
        return Math.floor(ratio * 10) / 10;
    }

    private void showLogoProblem(Optional<String> problem) {
        logoNote.setText(problem.orElseGet(() -> messages.get("settings.logo.note")));
        logoNote.getStyleClass().removeAll("error-text", "muted");
        logoNote.getStyleClass().add(problem.isPresent() ? "error-text" : "muted");
    }

    Card card() {
        var lead = new Label(messages.get("settings.brand.note"));
        lead.getStyleClass().add("muted");
        lead.setWrapText(true);
        return Card.titled(messages.get("settings.brand"), lead, nameAndLogo(), colour(), foot());
    }

    private HBox nameAndLogo() {
        logo.getStyleClass().add("logo-frame");
        logo.setMinSize(LOGO, LOGO);
        logo.setMaxSize(LOGO, LOGO);
        Button choose =
                Buttons.small("chooseLogo", messages.get("settings.logo.choose"), Feather.IMAGE);
        choose.setOnAction(_ -> model.chooseLogo());
        logoNote.getStyleClass().add("small");
        logoNote.setWrapText(true);
        var file = new HBox(8, choose, remove);
        file.setAlignment(Pos.CENTER_LEFT);
        var right = new VBox(4, label("settings.name", name), name, file, logoNote);
        VBox.setMargin(file, new javafx.geometry.Insets(4, 0, 0, 0));
        HBox.setHgrow(right, Priority.ALWAYS);
        return new HBox(16, new VBox(4, plainLabel("settings.logo"), logo), right);
    }

    private VBox colour() {
        accentNote.getStyleClass().add("small");
        accentNote.setWrapText(true);
        accentNote.setMinHeight(Region.USE_PREF_SIZE);
        accentNote.setId("accentNote");
        var row = new HBox(24, swatches, accent);
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, label("settings.accent", accent), row, accentNote);
    }

    private VBox foot() {
        return new VBox(4, label("settings.footer", footer), footer);
    }

    private Label plainLabel(String key) {
        var label = new Label(messages.get(key));
        label.getStyleClass().add("field-label");
        return label;
    }

    private Label label(String key, TextField field) {
        Label label = plainLabel(key);
        label.setLabelFor(field);
        return label;
    }
}
