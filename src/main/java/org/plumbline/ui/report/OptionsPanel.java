package org.plumbline.ui.report;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Mode;
import org.plumbline.report.Paper;
import org.plumbline.report.ReportKind;
import org.plumbline.report.ReportPart;
import org.plumbline.report.Withheld;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Segments;

import java.util.List;

/** What the report contains and how it looks. */
final class OptionsPanel extends VBox {

    private final Messages messages;
    private final ReportViewModel model;
    private final Label privacy = new Label();
    private final Label ceo = new Label();
    private final CheckBox withoutCeo;
    private final VBox parts;

    OptionsPanel(ReportViewModel model) {
        this.model = model;
        this.messages = model.messages();
        this.withoutCeo = leaveOut(Withheld.CEO);
        withoutCeo.managedProperty().bind(withoutCeo.visibleProperty());
        this.parts = group("export.parts", parts());
        parts.managedProperty().bind(parts.visibleProperty());
        parts.setVisible(model.choices().kind() == ReportKind.MATURITY);
        setId("report-options");
        getStyleClass().addAll("card", "flush");
        var content =
                new VBox(
                        20,
                        group("export.kind", kind()),
                        group("export.brand", brand()),
                        group("export.answers", answers()),
                        group("export.comments", comments()),
                        group("export.paper", paper()),
                        group("export.language", language()),
                        // Last, as they are many: nothing else is pushed out of view.
                        parts);
        content.getStyleClass().add("report-options-content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    private Node kind() {
        var choice =
                new Segments<>(
                        "report-kind",
                        messages.get("export.kind"),
                        List.of(ReportKind.values()),
                        kind ->
                                messages.get(
                                        switch (kind) {
                                            case MATURITY -> "export.kind.full";
                                            case BOARD_SUMMARY -> "export.kind.board";
                                        }));
        choice.choose(model.choices().kind());
        choice.setOnChoose(
                kind -> {
                    parts.setVisible(kind == ReportKind.MATURITY);
                    model.choose(model.choices().withKind(kind));
                });
        return choice;
    }

    /** Each language is called as it calls itself, whatever the language of the screens. */
    private Node language() {
        var choice =
                new Segments<>(
                        "report-language",
                        messages.get("export.language"),
                        Messages.LANGUAGES,
                        language -> messages.get("export.language." + language.getLanguage()));
        choice.choose(model.choices().language());
        choice.setOnChoose(language -> model.choose(model.choices().withLanguage(language)));
        return choice;
    }

    private VBox group(String key, Node content) {
        var title = new Label(messages.get(key));
        title.getStyleClass().add("strong");
        return new VBox(8, title, content);
    }

    private Node brand() {
        String name = model.brand().name();
        var label = new Label(name.isBlank() ? messages.get("export.brand.none") : name);
        label.setWrapText(true);
        Button change = Buttons.text("change-brand", messages.get("export.brand.change"));
        change.setOnAction(_ -> model.goToSettings());
        // Its word stands at the edge of the words above it.
        VBox.setMargin(change, new Insets(0, 0, 0, -8));
        return new VBox(2, label, change);
    }

    private Node parts() {
        var box = new VBox(8);
        for (ReportPart part : Choices.OPTIONAL) {
            String name = Word.of(part);
            var tick = new CheckBox(messages.get("export.part." + name));
            tick.setId("part-" + name);
            tick.setWrapText(true);
            tick.setMinHeight(Region.USE_PREF_SIZE);
            tick.setSelected(model.choices().parts().contains(part));
            tick.setOnAction(_ -> model.choose(model.choices().with(part, tick.isSelected())));
            box.getChildren().add(tick);
        }
        return box;
    }

    private Node answers() {
        for (Label label : List.of(privacy, ceo)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        privacy.setId("report-privacy");
        ceo.getStyleClass().addAll("small", "muted");
        var stricter = new Label(messages.get("export.stricter"));
        stricter.setWrapText(true);
        stricter.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setMargin(stricter, new Insets(4, 0, 0, 0));
        return new VBox(
                8,
                new VBox(4, privacy, ceo),
                stricter,
                leaveOut(Withheld.DOTS),
                withoutCeo,
                leaveOut(Withheld.NAMES));
    }

    private CheckBox leaveOut(Withheld what) {
        String name = Word.of(what);
        var tick = new CheckBox(messages.get("export.without." + name));
        tick.setId("without-" + name);
        tick.setWrapText(true);
        tick.setMinHeight(Region.USE_PREF_SIZE);
        tick.setSelected(model.choices().withheld().contains(what));
        tick.setOnAction(_ -> model.choose(model.choices().withholding(what, tick.isSelected())));
        return tick;
    }

    private Node comments() {
        var choice =
                new Segments<>(
                        "report-comments",
                        messages.get("export.comments"),
                        List.of(true, false),
                        shown ->
                                messages.get(
                                        shown ? "export.comments.shown" : "export.comments.none"));
        choice.choose(!model.choices().withheld().contains(Withheld.COMMENTS));
        choice.setOnChoose(
                shown -> model.choose(model.choices().withholding(Withheld.COMMENTS, !shown)));
        return choice;
    }

    private Node paper() {
        var choice =
                new Segments<>(
                        "report-paper",
                        messages.get("export.paper"),
                        List.of(Paper.values()),
                        size ->
                                messages.get(
                                        switch (size) {
                                            case A4 -> "export.paper.a4";
                                            case US_LETTER -> "export.paper.letter";
                                        }));
        choice.choose(model.choices().paper());
        choice.setOnChoose(size -> model.choose(model.choices().withPaper(size)));
        return choice;
    }

    /** Says what the answers are shown as, once the assessment is read. */
    void update() {
        model.setup()
                .ifPresent(
                        setup -> {
                            privacy.setText(
                                    setup.mode() == Mode.SOLO
                                            ? messages.get("export.answers.solo")
                                            : messages.get(
                                                    "export.answers.group", setup.smallestGroup()));
                            ceo.setText(
                                    messages.get(
                                            model.ceoApart()
                                                    ? "export.ceo.apart"
                                                    : "export.ceo.among"));
                            ceo.setVisible(setup.mode() != Mode.SOLO);
                            ceo.setManaged(setup.mode() != Mode.SOLO);
                            withoutCeo.setVisible(model.ceoApart());
                        });
    }
}
