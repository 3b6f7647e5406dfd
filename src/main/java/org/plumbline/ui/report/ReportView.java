package org.plumbline.ui.report;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.EmptyState;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.KeyCap;
import org.plumbline.ui.control.Notice;
import org.plumbline.ui.control.ReasonedButton;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.ScreenView;
import org.plumbline.ui.support.Shortcuts;
import org.plumbline.ui.support.Subscriptions;

import java.util.Optional;

/** The screen that makes the report (design 09). */
public final class ReportView implements ScreenView {

    private final ReportViewModel model;
    private final Messages messages;
    private final ReportChecks checks;
    private final Subscriptions subscriptions = new Subscriptions();

    private final BorderPane root = new BorderPane();
    private final Label subtitle = new Label();
    private final ReasonedButton export;
    private final CopyMenu copies;
    private final OptionsPanel options;
    private final Pages pages;
    private final VBox notices = new VBox(8);
    private final VBox right = new VBox(16);

    public ReportView(ReportViewModel model, Dialogs dialogs) {
        this.model = model;
        this.messages = model.messages();
        this.checks = new ReportChecks(messages, dialogs);
        this.export = new ReasonedButton(exportButton());
        this.copies = new CopyMenu(model);
        this.options = new OptionsPanel(model);
        this.pages = new Pages(model);
        options.setMinWidth(300);
        options.setPrefWidth(328);
        options.setMaxWidth(328);
        VBox.setVgrow(pages, Priority.ALWAYS);
        right.getChildren().addAll(notices, pages);
        notices.managedProperty().bind(Bindings.isNotEmpty(notices.getChildren()));
        HBox.setHgrow(right, Priority.ALWAYS);
        root.setId("report");
        root.getStyleClass().addAll("page", "report");
        root.setTop(head());
        root.setCenter(new HBox(16, options, right));
    }

    private Node head() {
        var title = new Label(messages.get("export.title"));
        title.getStyleClass().add("title");
        subtitle.setId("report-subtitle");
        subtitle.getStyleClass().add("muted");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(8, new VBox(2, title, subtitle), space, copies, export);
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().add("report-head");
        return head;
    }

    private Button exportButton() {
        String verb = messages.get("export.do");
        Button button = Buttons.main("export-pdf", "");
        var line = new HBox(8, Icon.of(Feather.DOWNLOAD), new Label(verb), new KeyCap("Ctrl E"));
        line.setAlignment(Pos.CENTER);
        button.setGraphic(line);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(verb);
        button.setOnAction(_ -> model.export());
        return button;
    }

    private void stateChanged(ReportState state) {
        options.update();
        copies.update();
        switch (state) {
            case ReportState.Loading _ -> {
                say("export.loading");
                pages.blank();
                off("export.off.making");
            }
            case ReportState.Making(int before) -> {
                say("export.making");
                if (before == 0) {
                    pages.blank();
                }
                off("export.off.making");
            }
            case ReportState.Ready(int count) -> ready(count);
            case ReportState.Failed _ -> {
                say("export.failed");
                off("export.failed");
            }
            case ReportState.NoResult _ -> noResult();
        }
        tellNotices();
    }

    private void ready(int count) {
        String paper =
                messages.get(
                        switch (model.choices().paper()) {
                            case A4 -> "export.paper.a4";
                            case US_LETTER -> "export.paper.letter";
                        });
        subtitle.setText(messages.get("export.subtitle", count, paper));
        export.setReason(Optional.empty());
        pages.show(count);
    }

    private void say(String key) {
        subtitle.setText(messages.get(key));
    }

    private void off(String key) {
        export.setReason(Optional.of(messages.get(key)));
    }

    private void noResult() {
        say("export.noResult.subtitle");
        off("export.noResult");
        Button collect = Buttons.plain("go-to-collect", messages.get("export.noResult.go"));
        collect.setOnAction(_ -> model.goToCollect());
        root.setCenter(new EmptyState(messages.get("export.noResult"), collect));
    }

    private void tellNotices() {
        notices.getChildren().clear();
        checks.notice(model.naming(), model.openEnds()).ifPresent(notices.getChildren()::add);
        // A page carries two notices at most: what is being made takes the place of what was.
        model.copies()
                .underWay()
                .get()
                .map(copies::underWay)
                .or(() -> model.saved().get().map(this::savedNotice))
                .ifPresent(notices.getChildren()::add);
    }

    private Notice savedNotice(Saved saved) {
        Button open = Buttons.small("open-saved", messages.get("export.saved.open"));
        open.setOnAction(_ -> model.openSaved());
        Button show = Buttons.small("show-saved", messages.get("export.saved.show"));
        show.setOnAction(_ -> model.showSaved());
        var notice =
                new Notice(
                                Notice.Kind.HELP,
                                messages.get(
                                        saved.copy().isPresent()
                                                ? "export.copy.saved"
                                                : "export.saved"),
                                String.valueOf(saved.file().getFileName()))
                        .with(open, show);
        notice.setId("saved-notice");
        return notice;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public Shortcuts shortcuts() {
        return new Shortcuts()
                .control(KeyCode.E, messages.get("export.do"), model::export)
                .key(KeyCode.PAGE_DOWN, messages.get("export.page.on"), pages::on)
                .key(KeyCode.PAGE_UP, messages.get("export.page.back"), pages::back)
                .control(KeyCode.PLUS, messages.get("export.nearer"), pages::nearer)
                .control(KeyCode.EQUALS, "", pages::nearer)
                .control(KeyCode.ADD, "", pages::nearer)
                .control(KeyCode.MINUS, messages.get("export.further"), pages::further)
                .control(KeyCode.SUBTRACT, "", pages::further);
    }

    @Override
    public void shown() {
        subscriptions.follow(model.state(), this::stateChanged);
        subscriptions.onChange(model.page(), pages::turned);
        subscriptions.onChange(model.saved(), this::tellNotices);
        subscriptions.onChange(model.copies().underWay(), this::tellNotices);
        model.open();
        export.button().requestFocus();
    }

    @Override
    public void left() {
        subscriptions.release();
        model.close();
    }
}
