package org.plumbline.ui.collect;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Bob;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.support.ScreenView;
import org.plumbline.ui.support.Subscriptions;

/** The screen between two people (design 03b): it covers everything before and after a turn. */
public final class HandOverView implements ScreenView {

    private final Messages messages;
    private final HandOverViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Subscriptions ofPage = new Subscriptions();
    private final BorderPane root = new BorderPane();
    private final VBox card = new VBox(20);
    private final HBox foot = new HBox(4);

    public HandOverView(Messages messages, HandOverViewModel model) {
        this.messages = messages;
        this.model = model;
        build();
    }

    private void build() {
        root.setId("handOver");
        root.getStyleClass().add("hand-over");
        var brand = new Label(messages.get("common.product"), new Bob(28));
        brand.getStyleClass().addAll("rail-brand", "hand-over-brand");
        root.setTop(brand);
        card.getStyleClass().addAll("card", "hand-over-card");
        card.setVisible(false);
        card.setMaxHeight(Region.USE_PREF_SIZE);
        var middle = new StackPane(card);
        middle.getStyleClass().add("hand-over-middle");
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain");
        root.setCenter(scroll);
        foot.setAlignment(Pos.CENTER);
        foot.getStyleClass().add("hand-over-foot");
        root.setBottom(foot);
    }

    private void tell(@Nullable HandOverPage page) {
        ofPage.release();
        card.getChildren().clear();
        foot.getChildren().clear();
        card.setVisible(page != null);
        if (page == null) {
            return;
        }
        switch (page.kind()) {
            case CHOOSE, ENTER -> handOver(page);
            case GO_ON -> goOn(page);
            case THANKS -> thanks(page);
            case CLOSED ->
                    goodbye(
                            messages.get("collect.closed.heading"),
                            messages.get("collect.closed.text"),
                            messages.get("collect.back"));
        }
    }

    private void handOver(HandOverPage page) {
        var code = new CodePane(messages, model, page);
        var points = new VBox(16, privacy(page), time(page), locking());
        card.getChildren().addAll(whose(messages.get("collect.handOver.to"), page), points, code);
        foot.getChildren()
                .addAll(
                        muted(messages.get("collect.handOver.not", page.firstName())),
                        back(messages.get("collect.handBack")));
        code.follow(ofPage);
        code.focus();
    }

    private VBox whose(String lead, HandOverPage page) {
        Label to = muted(lead);
        Label name = centred(page.person().name(), "figure");
        name.setId("handOverName");
        var head = new VBox(to, name);
        if (!page.person().role().isBlank()) {
            head.getChildren().add(muted(page.person().role()));
        }
        head.setAlignment(Pos.CENTER);
        return head;
    }

    private HBox privacy(HandOverPage page) {
        String mode = page.assessment().setup().mode().name().toLowerCase(java.util.Locale.ROOT);
        return point(
                Feather.EYE_OFF,
                messages.get("collect.point.privacy"),
                messages.get(
                        "collect.point.privacy." + mode,
                        page.assessment().setup().smallestGroup()));
    }

    private HBox time(HandOverPage page) {
        int answered = page.turn().answered();
        int items = page.turn().items();
        return answered == 0
                ? point(
                        Feather.CLOCK,
                        messages.get("collect.point.time", page.minutesLeft()),
                        messages.get("collect.point.time.text", items))
                : point(
                        Feather.CLOCK,
                        messages.get("collect.point.left", page.minutesLeft()),
                        messages.get("collect.point.left.text", answered, items));
    }

    private HBox locking() {
        return point(
                Feather.SHIELD,
                messages.get("collect.point.locked"),
                messages.get("collect.point.locked.text"));
    }

    private static HBox point(Feather icon, String strong, String sentence) {
        var mark = new Label("", Icon.of(icon));
        mark.getStyleClass().add("accent-text");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        var lead = new Label(strong);
        lead.getStyleClass().add("strong");
        var text = new Label(sentence);
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(lead, text);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(16, mark, words);
    }

    private void goOn(HandOverPage page) {
        Button go = large("goOn", messages.get("collect.goOn"));
        go.setOnAction(_ -> model.goOn());
        int answered = page.turn().answered();
        card.getChildren()
                .addAll(
                        whose(messages.get("collect.paused"), page),
                        muted(messages.get("collect.paused.text", answered, page.turn().items())),
                        centred(go));
        foot.getChildren().add(back(messages.get("collect.backToAssessment")));
        go.requestFocus();
    }

    private void thanks(HandOverPage page) {
        goodbye(
                messages.get("collect.thanks"),
                messages.get(page.solo() ? "collect.thanks.solo" : "collect.thanks.text"),
                messages.get(page.solo() ? "collect.backToAssessment" : "collect.back"));
    }

    private void goodbye(String heading, String sentence, String verb) {
        Button back = large("handBack", verb);
        back.setOnAction(_ -> model.handBack());
        Label title = centred(heading, "figure");
        title.setId("handOverHeading");
        Label text = muted(sentence);
        text.setId("handOverText");
        card.getChildren().addAll(title, text, centred(back));
        back.requestFocus();
    }

    private static Button large(String id, String verb) {
        Button button = Buttons.main(id, verb);
        button.getStyleClass().add("large");
        return button;
    }

    private Button back(String verb) {
        Button back = Buttons.text("handBack", verb);
        back.setOnAction(_ -> model.handBack());
        return back;
    }

    private static VBox centred(Button button) {
        var box = new VBox(button);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private static Label muted(String words) {
        return centred(words, "muted");
    }

    private static Label centred(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setAlignment(Pos.CENTER);
        return label;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        subscriptions.follow(model.page(), this::tell);
        model.open();
    }

    @Override
    public void left() {
        model.close();
        ofPage.release();
        subscriptions.release();
    }
}
