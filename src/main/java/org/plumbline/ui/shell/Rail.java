package org.plumbline.ui.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.model.AssessmentId;
import org.plumbline.ui.control.Bob;
import org.plumbline.ui.control.KeyCap;
import org.plumbline.ui.control.StepRail;
import org.plumbline.ui.support.BackupWords;
import org.plumbline.ui.support.Screen;

/** The left rail: at home the places, inside an assessment its steps on the plumb line. */
final class Rail extends VBox {

    private final ShellViewModel model;
    private final Messages messages;
    private final Steps steps;
    private final StepRail stepRail = new StepRail();
    private final Label brand;
    private final RailItem assessments;
    private final RailItem compare;
    private final RailItem settings;
    private final RailItem help;
    private final RailItem back;
    private final Label organisation = new Label();
    private final Label title = new Label();
    private final VBox top = new VBox(4);
    private final VBox bottom = new VBox(4);
    private final RailFoot foot;
    private final KeyCap helpKey = new KeyCap("F1");

    Rail(ShellViewModel model, Messages messages, BackupWords backupWords, Runnable showHelp) {
        this.model = model;
        this.messages = messages;
        this.steps = new Steps(messages, model);
        this.foot = new RailFoot(messages, backupWords);
        brand = new Label(messages.get("common.product"), new Bob(27));
        assessments = item("railHome", "shell.assessments", Feather.LAYERS, this::goHome);
        compare =
                item(
                        "railCompare",
                        "shell.compare",
                        Feather.BAR_CHART_2,
                        () -> model.go(new Screen.Compare()));
        back = item("railBack", "shell.allAssessments", Feather.ARROW_LEFT, this::goHome);
        settings = item("railSettings", "shell.settings", Feather.SETTINGS, this::goSettings);
        help = item("railHelp", "shell.help", Feather.HELP_CIRCLE, showHelp);
        setId("rail");
        getStyleClass().add("rail");
        brand.getStyleClass().add("rail-brand");
        brand.setGraphicTextGap(14);
        organisation.getStyleClass().add("strong");
        organisation.setWrapText(true);
        title.getStyleClass().add("muted");
        title.setWrapText(true);
        back.getStyleClass().add("muted-item");
        getChildren().addAll(top, space(), bottom);
        setFolded(false);
        model.screenProperty().subscribe(this::show);
        model.statusProperty().subscribe(_ -> show(model.current()));
        model.backupProperty().subscribe(foot::show);
    }

    private RailItem item(String id, String key, Feather icon, Runnable open) {
        return new RailItem(id, messages.get(key), icon, open);
    }

    private void goHome() {
        model.go(new Screen.Home());
    }

    private void goSettings() {
        model.go(new Screen.Settings());
    }

    private void show(Screen screen) {
        assessments.setHere(screen instanceof Screen.Home);
        compare.setHere(screen instanceof Screen.Compare);
        settings.setHere(screen instanceof Screen.Settings);
        screen.ofAssessment().ifPresentOrElse(this::showSteps, this::showPlaces);
    }

    private void showPlaces() {
        top.getChildren().setAll(head(), assessments, compare);
        bottom.getChildren().setAll(settings, helpRow(), rule(), foot);
    }

    private StackPane helpRow() {
        StackPane.setAlignment(helpKey, Pos.CENTER_RIGHT);
        StackPane.setMargin(helpKey, new Insets(0, 8, 0, 0));
        return new StackPane(help, helpKey);
    }

    private void showSteps(AssessmentId id) {
        top.getChildren().setAll(head(), back);
        bottom.getChildren().setAll(rule(), foot);
        model.statusProperty()
                .get()
                .ifPresent(
                        status -> {
                            organisation.setText(status.organisation());
                            title.setText(status.title());
                            stepRail.setSteps(steps.of(id, status));
                            top.getChildren().addAll(name(), stepRail);
                        });
    }

    /** Opens the step with a number, from 1, of the assessment one is in. */
    void openStep(int number) {
        model.current()
                .ofAssessment()
                .flatMap(id -> model.statusProperty().get().map(status -> steps.of(id, status)))
                .filter(all -> number <= all.size())
                .ifPresent(all -> all.get(number - 1).open().run());
    }

    private HBox head() {
        var head = new HBox(brand);
        head.getStyleClass().add("rail-head");
        return head;
    }

    private Node name() {
        Region rule = rule();
        VBox.setMargin(rule, new Insets(10, 0, 0, 0));
        var name = new VBox(organisation, title, rule);
        name.getStyleClass().add("rail-name");
        name.setVisible(!isFolded());
        name.setManaged(!isFolded());
        return name;
    }

    private boolean isFolded() {
        return getStyleClass().contains("folded");
    }

    /** Folds to icons of 64 px, or unfolds to 240 px. */
    void setFolded(boolean folded) {
        getStyleClass().removeAll("folded", "wide");
        getStyleClass().add(folded ? "folded" : "wide");
        brand.setText(folded ? "" : messages.get("common.product"));
        for (RailItem item : new RailItem[] {assessments, compare, back, settings, help}) {
            item.setFolded(folded);
        }
        helpKey.setVisible(!folded);
        stepRail.setFolded(folded);
        foot.setFolded(folded);
        show(model.current());
    }

    private static Region rule() {
        var rule = new Region();
        rule.getStyleClass().addAll("rule", "rail-rule");
        return rule;
    }

    private static Region space() {
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        return space;
    }
}
