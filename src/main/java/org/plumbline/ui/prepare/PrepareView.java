package org.plumbline.ui.prepare;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.Phase;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.Notice;
import org.plumbline.ui.control.ReasonedButton;
import org.plumbline.ui.control.SavedSign;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.FocusInView;
import org.plumbline.ui.support.HeadedPage;
import org.plumbline.ui.support.ScreenView;
import org.plumbline.ui.support.Shortcuts;
import org.plumbline.ui.support.Subscriptions;
import org.plumbline.workflow.Preparation;

import java.util.Optional;

/** The screen on which an assessment is prepared (design 02). */
public final class PrepareView implements ScreenView {

    private static final double ROOM_FOR_TWO_COLUMNS = 1040;
    private static final double PRIVACY_WIDTH = 440;

    private final Messages messages;
    private final PrepareViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final VBox page = new VBox(16);
    private final HeadedPage root;
    private final SavedSign savedSign;
    private final ReasonedButton start;
    private final Button goOn;
    private final AskCard ask;
    private final PrivacyCard privacy;
    private final PeopleCard people;
    private final Notice failed;
    private final Notice locked;
    private final Button unlock;
    private final VBox columns = new VBox();

    public PrepareView(Messages messages, PrepareViewModel model, Dialogs dialogs) {
        this.messages = messages;
        this.model = model;
        this.savedSign =
                new SavedSign(messages.get("prepare.saving"), messages.get("prepare.saved"));
        this.start = new ReasonedButton(forward("startCollecting", "prepare.start"));
        this.goOn = forward("goToCollect", "prepare.toCollect");
        this.ask = new AskCard(messages, model);
        this.privacy = new PrivacyCard(messages, model);
        this.people =
                new PeopleCard(
                        messages, model, new PasteForm(messages, model.peopleAsked(), dialogs));
        this.failed = notice(Notice.Kind.ERROR, "failed", "prepare.failed");
        this.locked = notice(Notice.Kind.PRIVACY, "locked", "prepare.locked");
        this.unlock = Buttons.small("unlock", messages.get("prepare.unlock"));
        this.root = new HeadedPage("prepare", head(), page);
        build();
    }

    private Button forward(String id, String key) {
        Button button = Buttons.main(id, messages.get(key));
        button.setGraphic(Icon.of(Feather.ARROW_RIGHT));
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        return button;
    }

    private Notice notice(Notice.Kind kind, String id, String key) {
        var notice = new Notice(kind, messages.get(key), messages.get(key + ".todo"));
        notice.setId(id);
        notice.managedProperty().bind(notice.visibleProperty());
        notice.setVisible(false);
        return notice;
    }

    private void build() {
        start.button().setOnAction(_ -> model.start());
        goOn.setOnAction(_ -> model.collect());
        unlock.setOnAction(_ -> model.unlock());
        unlock.managedProperty().bind(unlock.visibleProperty());
        locked.with(unlock);
        page.getStyleClass().add("prepare");
        page.getChildren()
                .addAll(
                        failed,
                        locked,
                        new AboutFields(messages, model.about(), model::keepNow),
                        columns,
                        people);
        root.setVisible(false);
        root.widthProperty()
                .subscribe(width -> arrange(width.doubleValue() < ROOM_FOR_TWO_COLUMNS));
    }

    private HBox head() {
        var title = new Label(messages.get("prepare.heading"));
        title.getStyleClass().add("title");
        var lead = new Label(messages.get("prepare.lead"));
        lead.getStyleClass().add("muted");
        lead.setWrapText(true);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        start.managedProperty().bind(start.visibleProperty());
        goOn.managedProperty().bind(goOn.visibleProperty());
        var head = new HBox(16, new VBox(title, lead), space, savedSign, start, goOn);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void arrange(boolean narrow) {
        Pane pane = narrow ? new VBox(16, ask, privacy) : new HBox(16, ask, privacy);
        HBox.setHgrow(ask, Priority.ALWAYS);
        ask.setMinWidth(0);
        privacy.setMinWidth(narrow ? 0 : PRIVACY_WIDTH);
        privacy.setPrefWidth(narrow ? Region.USE_COMPUTED_SIZE : PRIVACY_WIDTH);
        columns.getChildren().setAll(pane);
    }

    private void tell(@Nullable Kept kept) {
        if (kept == null) {
            return;
        }
        Assessment assessment = kept.assessment();
        root.setVisible(true);
        boolean preparing = assessment.phase() == Phase.PREPARING;
        start.setVisible(preparing);
        goOn.setVisible(!preparing);
        start.setReason(preparing ? model.startReason(assessment) : Optional.empty());
        locked.setVisible(new Preparation(assessment).locked());
        unlock.setVisible(PrepareViewModel.mayUnlock(assessment));
        ask.tell(assessment);
        privacy.tell(assessment);
        people.tell(assessment);
    }

    private void saved(SaveState state) {
        failed.setVisible(state == SaveState.FAILED);
        switch (state) {
            case SAVING -> savedSign.saving();
            case SAVED -> savedSign.saved();
            case UNTOUCHED, FAILED -> savedSign.silent();
        }
    }

    private void pasteClipboard() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null && !text.isBlank()) {
            people.pasteLines(text);
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public Shortcuts shortcuts() {
        return new Shortcuts()
                .control(KeyCode.N, messages.get("prepare.key.add"), people::addPerson)
                .control(KeyCode.V, messages.get("prepare.key.paste"), this::pasteClipboard)
                .control(KeyCode.Z, messages.get("prepare.key.undo"), model.peopleAsked()::undo);
    }

    @Override
    public void shown() {
        subscriptions.follow(model.saved(), this::saved);
        people.follow(subscriptions);
        subscriptions.follow(model.kept(), this::tell);
        FocusInView.follow(root.scroll(), subscriptions);
        model.open();
    }

    @Override
    public void leaving(Runnable leave) {
        model.leave(leave);
    }

    @Override
    public void left() {
        subscriptions.release();
    }
}
