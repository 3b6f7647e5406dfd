package org.plumbline.ui.collect;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.papers.Handout;
import org.plumbline.ui.control.Segments;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.Form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks which paper for the workshop is wanted, and saves it. */
public final class PapersForm {

    private final PapersViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;
    private Locale language = Messages.LANGUAGES.getFirst();

    public PapersForm(PapersViewModel model, Dialogs dialogs) {
        this.model = model;
        this.messages = model.messages();
        this.dialogs = dialogs;
    }

    void open() {
        var group = new ToggleGroup();
        var papers = new VBox(12);
        papers.getChildren()
                .addAll(
                        paper(group, "briefing", Optional.of(Handout.BRIEFING)),
                        paper(group, "ballots", Optional.of(Handout.BALLOTS_ONE_A_PAGE)),
                        paper(group, "slips", Optional.of(Handout.BALLOTS_SEVERAL_A_PAGE)),
                        paper(group, "cards", Optional.of(Handout.LEVEL_CARDS)),
                        paper(group, "invitation", Optional.empty()));
        group.selectToggle(group.getToggles().getFirst());
        papers.getChildren().add(language());
        dialogs.open(
                new Form(
                        "papers",
                        messages.get("collect.papers.heading"),
                        papers,
                        Form.Width.NORMAL,
                        List.of(
                                Choice.cancel(messages.get("collect.papers.cancel")),
                                Choice.other(
                                        "copy-invitation",
                                        messages.get("collect.papers.copy"),
                                        () -> model.invitation(language, PapersForm::copy)),
                                Choice.main(
                                        "save-paper",
                                        messages.get("collect.papers.go"),
                                        () -> model.save(chosen(group), language)))));
    }

    private Node language() {
        var title = new Label(messages.get("export.language"));
        title.getStyleClass().add("strong");
        var choice =
                new Segments<>(
                        "paper-language",
                        messages.get("export.language"),
                        Messages.LANGUAGES,
                        one -> messages.get("export.language." + one.getLanguage()));
        language = Messages.LANGUAGES.getFirst();
        choice.setOnChoose(one -> language = one);
        return new VBox(8, title, choice);
    }

    private Node paper(ToggleGroup group, String name, Optional<Handout> handout) {
        var button = new RadioButton(messages.get("collect.papers." + name));
        button.setId("paper-" + name);
        button.setToggleGroup(group);
        button.setUserData(handout);
        var note = new Label(messages.get("collect.papers." + name + ".note"));
        note.getStyleClass().addAll("small", "muted", "choice-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        button.setAccessibleHelp(note.getText());
        return new VBox(2, button, note);
    }

    private static Optional<Handout> chosen(ToggleGroup group) {
        return ((Optional<?>) group.getSelectedToggle().getUserData()).map(Handout.class::cast);
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
