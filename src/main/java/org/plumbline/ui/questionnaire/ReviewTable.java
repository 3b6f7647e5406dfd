package org.plumbline.ui.questionnaire;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.model.ItemId;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.StatusChip;
import org.plumbline.workflow.Gap;

import java.util.function.Consumer;

/** The items to look at again, those without an answer first. */
final class ReviewTable extends VBox {

    private static final double NUMBER = 72;
    private static final double ANSWER = 180;
    private static final double ACTION = 92;

    private final Messages messages;
    private final Consumer<ItemId> look;

    ReviewTable(Messages messages, ReviewSheet sheet, Consumer<ItemId> look) {
        this.messages = messages;
        this.look = look;
        setId("review-table");
        getStyleClass().addAll("card", "flush");
        getChildren().add(head(sheet.gaps().isEmpty()));
        if (sheet.gaps().isEmpty()) {
            var nothing = new Label(messages.get("questionnaire.review.nothing"));
            nothing.getStyleClass().addAll("muted", "review-nothing");
            getChildren().add(nothing);
        } else {
            getChildren().add(columns());
            sheet.gaps().forEach(gap -> getChildren().add(row(sheet, gap)));
        }
    }

    private Node head(boolean nothing) {
        var title = new Label(messages.get("questionnaire.review.again"));
        title.getStyleClass().add("card-title");
        var order = new Label(messages.get("questionnaire.review.again.order"));
        order.getStyleClass().addAll("small", "muted");
        order.setVisible(!nothing);
        var head = new HBox(8, title, space(), order);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("review-head");
        return head;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private Node columns() {
        Label item = small("questionnaire.review.column.item");
        Label answer = small("questionnaire.review.column.answer");
        answer.setMinWidth(ANSWER + ACTION);
        var columns = new HBox(item, space(), answer);
        columns.setAlignment(Pos.CENTER_LEFT);
        columns.getStyleClass().addAll("review-row", "review-columns");
        return columns;
    }

    private Label small(String key) {
        var label = new Label(messages.get(key));
        label.getStyleClass().addAll("small-strong", "muted");
        return label;
    }

    private Node row(ReviewSheet sheet, Gap gap) {
        var number = new Label(gap.asked().item().id().value());
        number.getStyleClass().addAll("strong", "muted");
        number.setMinWidth(NUMBER);
        var statement = new Label(gap.asked().statement());
        statement.setWrapText(true);
        statement.setMinHeight(Region.USE_PREF_SIZE);
        var section = new Label(under(sheet, gap));
        section.getStyleClass().addAll("small", "muted");
        section.setWrapText(true);
        var texts = new VBox(statement, section);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var chip = new HBox(chip(gap.kind()));
        chip.setMinWidth(ANSWER);
        chip.setAlignment(Pos.CENTER_LEFT);
        var action = new HBox(action(gap));
        action.setMinWidth(ACTION);
        action.setAlignment(Pos.CENTER_RIGHT);
        var row = new HBox(number, texts, chip, action);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("review-row");
        return row;
    }

    private String under(ReviewSheet sheet, Gap gap) {
        String section = gap.asked().section().shortTitle();
        return sheet.commentWithoutAnswer(gap)
                ? messages.get("questionnaire.review.commentWithoutAnswer", section)
                : section;
    }

    private Node chip(Gap.Kind kind) {
        return switch (kind) {
            case NOT_ANSWERED ->
                    new StatusChip(
                            StatusChip.Kind.ACCENT,
                            messages.get("questionnaire.review.kind.notAnswered"),
                            Feather.CIRCLE);
            case DONT_KNOW ->
                    new StatusChip(
                            StatusChip.Kind.NEUTRAL,
                            messages.get("questionnaire.review.kind.dontKnow"),
                            Feather.HELP_CIRCLE);
            case NOT_APPLICABLE ->
                    new StatusChip(
                            StatusChip.Kind.NEUTRAL,
                            messages.get("questionnaire.review.kind.notApplicable"),
                            Feather.SLASH);
        };
    }

    private Button action(Gap gap) {
        String key =
                "questionnaire.review." + (gap.kind() == Gap.Kind.NOT_ANSWERED ? "answer" : "look");
        ItemId item = gap.asked().item().id();
        Button button = Buttons.small("look-" + item.value().replace('.', '-'), messages.get(key));
        button.setAccessibleText(messages.get(key + ".accessible", gap.asked().item().title()));
        button.setOnAction(_ -> look.accept(item));
        return button;
    }
}
