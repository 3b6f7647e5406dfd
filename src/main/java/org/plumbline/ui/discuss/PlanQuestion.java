package org.plumbline.ui.discuss;

import javafx.scene.layout.VBox;

import org.plumbline.ui.control.Labels;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.Form;
import org.plumbline.workshop.Room;

import java.util.List;
import java.util.Optional;

/** The question which plan another agenda is made by, as long as no item has begun. */
final class PlanQuestion {

    private final DiscussWords words;
    private final DiscussViewModel model;
    private final Dialogs dialogs;

    PlanQuestion(DiscussWords words, DiscussViewModel model, Dialogs dialogs) {
        this.words = words;
        this.model = model;
        this.dialogs = dialogs;
    }

    /** Asks; the present agenda is kept until a plan is taken. */
    void ask() {
        model.pieces().agenda().askWhetherAnswered(this::ask);
    }

    private void ask(boolean answered) {
        Optional<Room> room = model.room();
        if (room.isEmpty()) {
            return;
        }
        var plans = new PlanChoice(words, answered, room.get().outline().setup().form());
        Runnable make = () -> model.pieces().agenda().planAgain(plans.chosen());
        dialogs.open(
                new Form(
                        "otherPlan",
                        words.get("discuss.plan.again.heading"),
                        new VBox(
                                12,
                                Labels.wrapped(words.get("discuss.plan.again.text"), "muted"),
                                plans.node()),
                        Form.Width.NORMAL,
                        List.of(
                                Choice.cancel(words.get("discuss.plan.again.cancel")),
                                Choice.main("planNow", words.get("discuss.plan.make"), make))));
    }
}
