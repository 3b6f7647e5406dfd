package org.plumbline.ui.discuss;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Card;
import org.plumbline.ui.control.EmptyState;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.support.HeadedPage;
import org.plumbline.workflow.Refusal;

/** Before a workshop: what is missing for it, or the choice of a plan and the consent to reveal. */
final class BeforePage {

    private final DiscussWords words;
    private final DiscussViewModel model;
    private final VBox body = new VBox(16);
    private final HBox actions = new HBox(8);
    private final HeadedPage root;

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
        var plans = new PlanChoice(words, unplanned.answered(), unplanned.setup().form());
        CheckBox agreed = consent(unplanned);
        Button start = Buttons.main("makeAgenda", words.get("discuss.plan.make"));
        start.setOnAction(
                _ -> model.plan(plans.chosen(), agreed.isSelected(), unplanned.consent().ceoGap()));
        actions.getChildren().setAll(start);
        body.getChildren()
                .setAll(
                        Card.titled(words.get("discuss.plan"), plans.node()),
                        Card.titled(
                                words.get("discuss.consent"),
                                Labels.wrapped(
                                        words.get(
                                                "discuss.consent.text",
                                                unplanned.setup().smallestGroup())),
                                agreed));
    }

    private CheckBox consent(DiscussState.Unplanned unplanned) {
        var agreed = new CheckBox(words.get("discuss.consent.agreed"));
        agreed.setId("agreeToReveal");
        agreed.setWrapText(true);
        agreed.setSelected(unplanned.consent().reveal());
        return agreed;
    }
}
