package org.plumbline.ui.settings;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Card;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.StatusChip;
import org.plumbline.ui.support.NarrowWindow;
import org.plumbline.ui.support.ScreenView;
import org.plumbline.ui.support.Subscriptions;
import org.plumbline.ui.support.Surroundings;

import java.util.List;

/** The settings: cards in two columns, in a narrow window in one. */
public final class SettingsView implements ScreenView {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final SettingsViewModel model;
    private final CopiesViewModel copies;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Card look;
    private final Card brand;
    private final Card data;
    private final Card about;
    private final VBox left = new VBox(16);
    private final VBox right = new VBox(16);
    private final VBox contents = new VBox();
    private final HBox columns = new HBox(16);
    private final ScrollPane scroll;

    /** Shows both models. */
    public SettingsView(SettingsViewModel model, CopiesViewModel copies, Surroundings around) {
        this.model = model;
        this.copies = copies;
        this.messages = around.messages();
        look = new LookCard(model, messages, subscriptions).card();
        brand = new BrandCard(model, messages, subscriptions).card();
        data = new CopiesCard(model, copies, around, subscriptions).card();
        about = about();
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        left.setPrefWidth(440);
        right.setPrefWidth(440);
        contents.getChildren().addAll(entries());
        contents.getStyleClass().add("settings-contents");
        contents.setMaxHeight(Region.USE_PREF_SIZE);
        markHere(0);
        var page = new VBox(16, head(), columns);
        page.getStyleClass().add("page");
        page.setId("settingsPage");
        scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain");
        arrange(false);
    }

    private HBox head() {
        var title = new Label(messages.get("settings.title"));
        title.getStyleClass().add("title");
        var note = new Label(messages.get("settings.note"));
        note.getStyleClass().add("muted");
        var tick = Icon.small(Feather.CHECK);
        tick.getStyleClass().add("good-text");
        var saved = new Label(messages.get("settings.saved"), tick);
        saved.getStyleClass().add("muted");
        saved.setGraphicTextGap(8);
        saved.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(new VBox(title, note), space, saved);
        head.setAlignment(Pos.TOP_LEFT);
        return head;
    }

    private Card about() {
        return Card.titled(
                messages.get("settings.about"),
                new SettingRow(messages.get("settings.version"), model.place().version()),
                new SettingRow(
                        messages.get("settings.network"),
                        messages.get("settings.network.note"),
                        new StatusChip(
                                StatusChip.Kind.NEUTRAL,
                                messages.get("settings.network.off"),
                                Feather.WIFI_OFF)));
    }

    private List<Button> entries() {
        return List.of(
                entry("settings.look", look),
                entry("settings.brand", brand),
                entry("settings.data", data),
                entry("settings.about", about));
    }

    /** Goes to a card. */
    private Button entry(String key, Card card) {
        var entry = new Button(messages.get(key));
        entry.setId("contents-" + key.substring(key.indexOf('.') + 1));
        entry.getStyleClass().addAll("flat", "neutral", "settings-entry");
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setOnAction(
                _ -> {
                    markHere(contents.getChildren().indexOf(entry));
                    goTo(card);
                });
        return entry;
    }

    private void markHere(int index) {
        for (int entry = 0; entry < contents.getChildren().size(); entry++) {
            contents.getChildren().get(entry).pseudoClassStateChanged(HERE, entry == index);
        }
    }

    private void goTo(Card card) {
        double height = scroll.getContent().getBoundsInLocal().getHeight();
        double view = scroll.getViewportBounds().getHeight();
        double top = scroll.getContent().sceneToLocal(card.localToScene(0, 0)).getY();
        scroll.setVvalue(height > view ? Math.min(1, top / (height - view)) : 0);
        card.lookupAll(".toggle-button, .button, .text-field").stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void arrange(boolean narrow) {
        left.getChildren().clear();
        right.getChildren().clear();
        if (narrow) {
            left.getChildren().addAll(look, brand, data, about);
            columns.getChildren().setAll(left);
        } else {
            left.getChildren().addAll(look, brand);
            right.getChildren().addAll(data, about);
            columns.getChildren().setAll(contents, left, right);
        }
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void shown() {
        subscriptions.follow(NarrowWindow.of(scroll), this::arrange);
        copies.load();
        // Content of a scroll pane is only there once its skin is.
        scroll.applyCss();
        scroll.layout();
        look.lookupAll(".theme-tile").stream()
                .filter(tile -> tile instanceof ThemeTile theme && theme.isSelected())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    @Override
    public void left() {
        subscriptions.release();
        model.release();
    }
}
