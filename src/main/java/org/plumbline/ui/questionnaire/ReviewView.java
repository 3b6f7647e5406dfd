package org.plumbline.ui.questionnaire;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.Mode;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.Notice;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.Form;
import org.plumbline.ui.support.ScreenView;
import org.plumbline.ui.support.Shortcuts;
import org.plumbline.ui.support.Subscriptions;

import java.util.List;

/** The screen on which a turn is looked over and handed in (design 04b). */
public final class ReviewView implements ScreenView {

    private final Messages messages;
    private final ReviewViewModel model;
    private final Dialogs dialogs;
    private final Subscriptions subscriptions = new Subscriptions();
    private final BorderPane root = new BorderPane();
    private final Label privacy = new Label();
    private final TurnRail rail;
    private final TurnHead head;
    private final VBox page = new VBox(16);
    private final Button handIn;
    private final CheckBox release = new CheckBox();

    public ReviewView(Messages messages, ReviewViewModel model, Dialogs dialogs) {
        this.messages = messages;
        this.model = model;
        this.dialogs = dialogs;
        this.rail = new TurnRail(messages, asked -> model.look(asked.item().id()), railFoot());
        this.head =
                new TurnHead(
                        messages,
                        asked -> model.look(asked.item().id()),
                        pause(Buttons.small("pause-narrow", verb(), Feather.PAUSE)));
        this.handIn = Buttons.main("hand-in", messages.get("questionnaire.review.handIn"));
        handIn.setGraphic(Icon.of(Feather.LOCK));
        handIn.setOnAction(_ -> model.handIn());
        release.setId("release-comments");
        release.selectedProperty().bindBidirectional(model.releaseComments());
        page.getStyleClass().addAll("page", "turn-page");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain");
        scroll.setFocusTraversable(false);
        root.setId("review");
        var right = new BorderPane(scroll);
        right.setBottom(foot());
        root.setCenter(right);
        root.widthProperty().subscribe(width -> arrange(width.doubleValue() < Narrow.WIDTH));
        arrange(false);
    }

    private String verb() {
        return messages.get("questionnaire.pause");
    }

    private Button pause(Button button) {
        button.setOnAction(_ -> model.pause());
        return button;
    }

    private Node railFoot() {
        privacy.setGraphic(Icon.small(Feather.EYE_OFF));
        privacy.setGraphicTextGap(8);
        privacy.getStyleClass().addAll("small", "muted");
        privacy.setWrapText(true);
        Button pause = pause(Buttons.text("pause", verb()));
        pause.setGraphic(Icon.small(Feather.PAUSE));
        pause.getStyleClass().add("small");
        VBox.setMargin(pause, new Insets(0, 0, 0, -8));
        return new VBox(6, privacy, pause);
    }

    private HBox foot() {
        Button back =
                Buttons.plain(
                        "back-to-items",
                        messages.get("questionnaire.review.back"),
                        Feather.ARROW_LEFT);
        back.setOnAction(_ -> model.back());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(12, back, gap, handIn);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("foot-bar");
        return foot;
    }

    private void arrange(boolean narrow) {
        Narrow.style(root, narrow);
        root.setLeft(narrow ? null : rail);
        root.setTop(narrow ? head : null);
    }

    private void show(@Nullable ReviewSheet sheet) {
        handIn.setDisable(sheet == null);
        if (sheet == null) {
            return;
        }
        model.assessment().ifPresent(this::whose);
        rail.update(sheet.turn(), null);
        head.update(sheet.turn(), null);
        page.getChildren().setAll(title(), new ReviewCountsCard(messages, sheet.counts()));
        page.getChildren().add(new ReviewTable(messages, sheet, model::look));
        int open = sheet.counts().notAnswered();
        if (open > 0) {
            page.getChildren()
                    .add(
                            new Notice(
                                    Notice.Kind.HELP,
                                    messages.get("questionnaire.review.gaps", open),
                                    messages.get("questionnaire.review.gaps.text")));
        }
        releaseLine(sheet);
    }

    private void whose(Assessment assessment) {
        rail.setWhose(assessment.setup().organisation(), model.personName());
        head.setWhose(model.personName());
        Mode mode = assessment.setup().mode();
        privacy.setText(
                mode == Mode.SOLO
                        ? messages.get("questionnaire.privacy.solo")
                        : messages.get(
                                "questionnaire.privacy.workshop",
                                assessment.setup().smallestGroup()));
    }

    private Node title() {
        var title = new Label(messages.get("questionnaire.review.title"));
        title.getStyleClass().add("title");
        var subtitle = new Label(messages.get("questionnaire.review.subtitle"));
        subtitle.getStyleClass().add("muted");
        subtitle.setWrapText(true);
        return new VBox(2, title, subtitle);
    }

    private void releaseLine(ReviewSheet sheet) {
        List<ReviewSheet.Comment> comments = sheet.comments();
        if (comments.isEmpty()) {
            return;
        }
        release.setText(messages.get("questionnaire.review.release", comments.size()));
        Button read =
                Buttons.text(
                        "read-comments",
                        messages.get("questionnaire.review.read", comments.size()));
        read.setOnAction(_ -> read(comments));
        var line = new HBox(4, release, read);
        line.setAlignment(Pos.CENTER_LEFT);
        page.getChildren().add(line);
    }

    private void read(List<ReviewSheet.Comment> comments) {
        var list = new VBox(16);
        for (ReviewSheet.Comment comment : comments) {
            var item = new Label(comment.item());
            item.getStyleClass().add("small-strong");
            var text = new Label(comment.text());
            text.getStyleClass().add("comment-text");
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
            list.getChildren().add(new VBox(2, item, text));
        }
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(320);
        scroll.getStyleClass().add("plain");
        dialogs.open(
                new Form(
                        "comments",
                        messages.get("questionnaire.review.read.heading"),
                        scroll,
                        Form.Width.WIDE,
                        List.of(Choice.cancel(messages.get("questionnaire.review.read.close")))));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public Shortcuts shortcuts() {
        return new Shortcuts()
                .key(KeyCode.LEFT, messages.get("questionnaire.review.back"), model::back)
                .control(KeyCode.L, verb(), model::pause);
    }

    @Override
    public void shown() {
        subscriptions.follow(model.sheet(), this::show);
        model.open();
        handIn.requestFocus();
    }

    @Override
    public void left() {
        subscriptions.release();
    }
}
