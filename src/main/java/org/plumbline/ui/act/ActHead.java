package org.plumbline.ui.act;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.ReasonedButton;
import org.plumbline.ui.control.SavedSign;
import org.plumbline.ui.control.Segments;
import org.plumbline.workflow.ActionPlan;

import java.util.List;
import java.util.Optional;

/** The head of the screen: what there is in words, how it is shown, what can be done with all. */
final class ActHead extends VBox {

    private final ActViewModel model;
    private final Messages messages;
    private final Label lead = Labels.wrapped("", "muted");
    private final Label attention = Labels.wrapped("", "muted");
    private final SavedSign savedSign;
    private final ReasonedButton export;
    private final FilterBar filters;

    ActHead(ActViewModel model, Runnable add) {
        super(12);
        this.model = model;
        this.messages = model.messages();
        this.savedSign = new SavedSign(messages.get("act.saving"), messages.get("act.saved"));
        this.export =
                new ReasonedButton(
                        Buttons.plain("export", messages.get("act.export"), Feather.UPLOAD));
        this.filters = new FilterBar(model);
        getChildren().addAll(head(add), bar());
    }

    private HBox head(Runnable add) {
        export.button().setOnAction(_ -> model.export());
        Button button = Buttons.main("add", messages.get("act.add"));
        button.setGraphic(Icon.of(Feather.PLUS));
        button.setOnAction(_ -> add.run());
        var words = new VBox(Labels.whole(messages.get("act.title"), "title"), lead);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var head = new HBox(8, words, savedSign, export, button);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox bar() {
        attention.setId("attention");
        var icon = Icon.small(Feather.ALERT_CIRCLE);
        icon.getStyleClass().add("caution-text");
        attention.setGraphic(icon);
        attention.visibleProperty().bind(attention.textProperty().isNotEmpty());
        var choices = new HBox(12, shape());
        choices.getChildren().addAll(filters.choices());
        choices.setMinWidth(Region.USE_PREF_SIZE);
        attention.setMinWidth(0);
        HBox.setHgrow(choices, Priority.ALWAYS);
        var bar = new HBox(16, choices, attention);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Segments<Boolean> shape() {
        var segments =
                new Segments<Boolean>(
                        "shape",
                        messages.get("act.shape"),
                        List.of(false, true),
                        asTable -> messages.get(asTable ? "act.table" : "act.board"));
        segments.button(false).ifPresent(b -> b.setGraphic(Icon.small(Feather.TRELLO)));
        segments.button(true).ifPresent(b -> b.setGraphic(Icon.small(Feather.LIST)));
        segments.setOnChoose(model.table()::set);
        return segments;
    }

    /** Tells of the actions as they stand. */
    void tell(ActionPlan plan, PlanWords words) {
        lead.setText(words.lead());
        attention.setText(words.attention());
        export.setReason(
                plan.hasDays() ? Optional.empty() : Optional.of(messages.get("act.export.off")));
        filters.tell(plan);
    }

    /** Tells whether what one sees is kept; nothing before the first change. */
    void saved(Optional<Boolean> state) {
        state.ifPresentOrElse(
                done -> {
                    if (done) {
                        savedSign.saved();
                    } else {
                        savedSign.saving();
                    }
                },
                savedSign::silent);
    }
}
