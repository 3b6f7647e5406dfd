package org.plumbline.ui.collect;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Mode;
import org.plumbline.model.Phase;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Card;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.StatusChip;
import org.plumbline.workflow.TurnLine;

/** The way in, and what people consented to. */
final class WayCards extends GridPane {

    private final Messages messages;
    private final CollectViewModel model;
    private final TurnChoice choice;

    WayCards(Messages messages, CollectViewModel model, TurnChoice choice) {
        super(16, 0);
        this.messages = messages;
        this.model = model;
        this.choice = choice;
    }

    /** Shows what is possible now. */
    void tell(TurnProgress progress) {
        getChildren().clear();
        getColumnConstraints().clear();
        if (progress.phase() == Phase.COLLECTING && !progress.everybodyFinished()) {
            add(laptop(progress));
        }
        if (progress.mode() == Mode.WORKSHOP) {
            add(reveal(progress));
        }
        if (!progress.solo()) {
            progress.ceo().ifPresent(ceo -> add(ceo(progress, ceo)));
        }
        shareWidth();
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private void add(Card card) {
        card.setMinWidth(0);
        card.setMaxHeight(Double.MAX_VALUE);
        addColumn(getColumnCount(), card);
    }

    private void shareWidth() {
        getColumnConstraints().clear();
        int cards = getChildren().size();
        for (int i = 0; i < cards; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / cards);
            getColumnConstraints().add(column);
        }
    }

    private Card laptop(TurnProgress progress) {
        Button start = Buttons.main("startTurn", messages.get("collect.laptop.start"));
        start.setGraphic(Icon.of(Feather.USER_CHECK));
        start.setOnAction(_ -> start(progress));
        String key = progress.solo() ? "collect.laptop.solo" : "collect.laptop.text";
        return card(Feather.MONITOR, "collect.laptop", text(messages.get(key)), start);
    }

    private void start(TurnProgress progress) {
        if (progress.unfinished().size() == 1) {
            model.startTurn(progress.unfinished().getFirst());
        } else {
            choice.ask(progress);
        }
    }

    private Card reveal(TurnProgress progress) {
        var agreed = new CheckBox(messages.get("collect.reveal.agreed"));
        agreed.setId("agreeToReveal");
        agreed.setWrapText(true);
        agreed.setSelected(progress.assessment().consent().reveal());
        agreed.setOnAction(_ -> model.agreeToReveal(agreed.isSelected()));
        int floor = progress.assessment().setup().smallestGroup();
        return card(
                Feather.EYE,
                "collect.reveal",
                text(messages.get("collect.reveal.text", floor)),
                agreed);
    }

    private Card ceo(TurnProgress progress, TurnLine ceo) {
        boolean given = progress.assessment().consent().ceoGap();
        StatusChip state =
                given
                        ? new StatusChip(
                                StatusChip.Kind.GOOD,
                                messages.get("collect.ceo.given"),
                                Feather.CHECK)
                        : new StatusChip(
                                StatusChip.Kind.NEUTRAL,
                                messages.get("collect.ceo.notGiven"),
                                Feather.CIRCLE);
        state.setId("ceoConsent");
        var line = new FlowPane(12, 8, state);
        line.setRowValignment(VPos.CENTER);
        if (given) {
            Button withdraw =
                    Buttons.small("withdrawConsent", messages.get("collect.ceo.withdraw"));
            withdraw.setOnAction(_ -> model.withdrawConsent());
            line.getChildren().add(withdraw);
        }
        String name = ceo.participant().name();
        return card(
                Feather.USER, "collect.ceo", text(messages.get(ceoWords(given, ceo), name)), line);
    }

    private static String ceoWords(boolean given, TurnLine ceo) {
        if (given) {
            return "collect.ceo.may";
        }
        return TurnProgress.hasFinished(ceo) ? "collect.ceo.refused" : "collect.ceo.mayNot";
    }

    private Card card(Feather icon, String key, Label text, Node action) {
        var mark = new StackPane(Icon.of(icon));
        mark.getStyleClass().addAll("way-mark", "accent-text");
        var title = new Label(messages.get(key));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        var head = new HBox(12, mark, title);
        head.setAlignment(Pos.CENTER_LEFT);
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        return new Card(head, text, space, action);
    }

    private static Label text(String words) {
        var text = new Label(words);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().add("muted");
        return text;
    }
}
