package org.plumbline.ui.discuss;

import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import org.plumbline.model.Form;
import org.plumbline.ui.control.Labels;
import org.plumbline.workshop.AgendaPlan;

import java.util.List;

/** The ready-made plans that are offered, one of them chosen. */
final class PlanChoice {

    private final DiscussWords words;
    private final List<Offered> offered;
    private final ToggleGroup group = new ToggleGroup();
    private final VBox node = new VBox(12);

    /** A plan that is offered. */
    private record Offered(String name, AgendaPlan plan) {}

    /**
     * @param answered whether answers were given before
     * @param form what was asked; half a day is for the long form
     */
    PlanChoice(DiscussWords words, boolean answered, Form form) {
        this.words = words;
        this.offered = answered ? byAnswers() : inTheRoom();
        offered.forEach(plan -> node.getChildren().add(choice(plan)));
        boolean half = answered && form == Form.LONG;
        group.selectToggle(group.getToggles().get(half ? 1 : 0));
    }

    private static List<Offered> byAnswers() {
        return List.of(
                new Offered("ninety", AgendaPlan.ninetyMinutes()),
                new Offered("half", AgendaPlan.halfDay()));
    }

    private static List<Offered> inTheRoom() {
        return List.of(new Offered("room", AgendaPlan.ninetyMinutesInTheRoom()));
    }

    private Node choice(Offered plan) {
        var button = new RadioButton(words.get("discuss.plan." + plan.name()));
        button.setId("plan-" + plan.name());
        button.setToggleGroup(group);
        var text = Labels.wrapped(words.get("discuss.plan." + plan.name() + ".text"), "muted");
        text.getStyleClass().add("under-tick");
        return new VBox(2, button, text);
    }

    Node node() {
        return node;
    }

    /** The plan that is chosen. */
    AgendaPlan chosen() {
        return offered.get(group.getToggles().indexOf(group.getSelectedToggle())).plan();
    }
}
