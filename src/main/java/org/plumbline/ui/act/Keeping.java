package org.plumbline.ui.act;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.plumbline.model.ActionId;
import org.plumbline.ui.support.Background;
import org.plumbline.ui.support.Job;
import org.plumbline.workflow.ActionChange;
import org.plumbline.workflow.ActionPlan;
import org.plumbline.workflow.Missing;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Keeps changes of actions one after the other, and says whether what one sees is kept. */
final class Keeping {

    private final Background background;
    private final Consumer<ActionPlan> kept;
    private final ReadOnlyObjectWrapper<Optional<Boolean>> saved =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param background does one thing after the other
     * @param kept is told how the actions stand after each change
     */
    Keeping(Background background, Consumer<ActionPlan> kept) {
        this.background = background;
        this.kept = kept;
    }

    /** Whether what one sees is kept; nothing before the first change. */
    ReadOnlyObjectProperty<Optional<Boolean>> saved() {
        return saved.getReadOnlyProperty();
    }

    /** Keeps a change of one action, unless something is missing for it. */
    void change(
            Callable<ActionChange> change, Consumer<ActionId> then, Consumer<List<Missing>> held) {
        Optional<Boolean> before = saved.get();
        saved.set(Optional.of(false));
        background.start(
                Job.get(change)
                        .then(
                                done -> {
                                    switch (done) {
                                        case ActionChange.Kept(var plan, var action) -> {
                                            tell(plan);
                                            then.accept(action);
                                        }
                                        case ActionChange.Held(List<Missing> missing) -> {
                                            saved.set(before);
                                            held.accept(missing);
                                        }
                                    }
                                }));
    }

    /** Keeps a change for which nothing can be missing. */
    void whole(Callable<Optional<ActionPlan>> change, Runnable then) {
        background.start(
                Job.get(change)
                        .then(
                                plan ->
                                        plan.ifPresent(
                                                now -> {
                                                    tell(now);
                                                    then.run();
                                                })));
    }

    private void tell(ActionPlan plan) {
        saved.set(Optional.of(true));
        kept.accept(plan);
    }
}
