package org.plumbline.ui.discuss;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.plumbline.model.Form;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Card;
import org.plumbline.ui.control.EmptyState;
import org.plumbline.ui.support.HeadedPage;
import org.plumbline.workflow.Refusal;
import org.plumbline.workshop.AgendaPlan;

import java.util.ArrayList;
import java.util.List;

/** Before a workshop: what is missing for it, or the choice of a plan and the consent to reveal. */
final class BeforePage {

    private final DiscussWords words;
    private final DiscussViewModel model;
    private final VBox body = new VBox(16);
    private final HBox actions = new HBox(8);
    private final HeadedPage root;

    /** A plan that is offered. */
    private record Offered(String name, AgendaPlan plan) {}

    BeforePage(DiscussWords words, DiscussViewModel model) {
        this.words = words;
        this.model = model;
        var title =
                new VBox(
                        Labels.of(words.get("discuss.heading"), "title"),
                        Labels.wrapped(words.get("discuss.before"), "muted"));
        HBox.setHgrow(title, javafx.scene.layout.Priority.ALWAYS);
        actions.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        var head = new HBox(16, title, actions);
        root = new HeadedPage("discussBefore", head, body);
    }

    HeadedPage root() {
        return root;
    }

    /** Says why there can be no workshop now, with the way on. */
    void tell(DiscussState.Impossible impossible) {
        actions.getChildren().clear();
        boolean open = impossible.reason() == Refusal.NOT_CLOSED;
        Button collect = Buttons.main("toCollect", words.get("discuss.toCollect"));
        collect.setOnAction(_ -> model.collect());
        body.getChildren()
                .setAll(
                        open
                                ? new EmptyState(words.get("discuss.notClosed"), collect)
                                : new EmptyState(words.get("discuss.notForThis")));
    }

    /** Offers plans and asks for consent. */
    void tell(DiscussState.Unplanned unplanned) {
        var group = new ToggleGroup();
        var plans = new VBox(12);
        List<Offered> offered = offered(unplanned);
        for (Offered plan : offered) {
            plans.getChildren().add(choice(plan, group));
        }
        boolean half = unplanned.answered() && unplanned.setup().form() == Form.LONG;
        group.selectToggle(group.getToggles().get(half ? 1 : 0));
        CheckBox agreed = consent(unplanned);
        Button start = Buttons.main("makeAgenda", words.get("discuss.plan.make"));
        start.setOnAction(
                _ ->
                        model.plan(
                                offered.get(group.getToggles().indexOf(group.getSelectedToggle()))
                                        .plan(),
                                agreed.isSelected(),
                                unplanned.consent().ceoGap()));
        actions.getChildren().setAll(start);
        body.getChildren()
                .setAll(
                        Card.titled(words.get("discuss.plan"), plans),
                        Card.titled(
                                words.get("discuss.consent"),
                                Labels.wrapped(
                                        words.get(
                                                "discuss.consent.text",
                                                unplanned.setup().smallestGroup())),
                                agreed));
    }

    private static List<Offered> offered(DiscussState.Unplanned unplanned) {
        List<Offered> offered = new ArrayList<>();
        if (unplanned.answered()) {
            offered.add(new Offered("ninety", AgendaPlan.ninetyMinutes()));
            offered.add(new Offered("half", AgendaPlan.halfDay()));
        } else {
            offered.add(new Offered("room", AgendaPlan.ninetyMinutesInTheRoom()));
        }
        return offered;
    }

    private Node choice(Offered plan, ToggleGroup group) {
        var button = new RadioButton(words.get("discuss.plan." + plan.name()));
        button.setId("plan-" + plan.name());
        button.setToggleGroup(group);
        var text = Labels.wrapped(words.get("discuss.plan." + plan.name() + ".text"), "muted");
        text.getStyleClass().add("under-tick");
        return new VBox(2, button, text);
    }

    private CheckBox consent(DiscussState.Unplanned unplanned) {
        var agreed = new CheckBox(words.get("discuss.consent.agreed"));
        agreed.setId("agreeToReveal");
        agreed.setWrapText(true);
        agreed.setSelected(unplanned.consent().reveal());
        return agreed;
    }
}
