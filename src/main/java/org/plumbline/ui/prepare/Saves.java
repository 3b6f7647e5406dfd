package org.plumbline.ui.prepare;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.plumbline.model.Assessment;
import org.plumbline.ui.support.Background;
import org.plumbline.ui.support.Job;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Keeps changes of one assessment, one after the other, and knows what is kept. */
final class Saves {

    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable Kept> kept = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SaveState> state =
            new ReadOnlyObjectWrapper<>(SaveState.UNTOUCHED);
    private final AtomicReference<@Nullable Assessment> latest = new AtomicReference<>();
    private int edition;
    private int underway;
    private boolean succeeded;

    Saves(Background background) {
        this.background = background.inOrder();
    }

    /** What is kept; nothing until it is read. */
    ReadOnlyObjectProperty<@Nullable Kept> kept() {
        return kept.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<SaveState> state() {
        return state.getReadOnlyProperty();
    }

    /** The assessment as it is kept, once it is read. */
    Optional<Assessment> assessment() {
        return Optional.ofNullable(kept.get()).map(Kept::assessment);
    }

    /** Reads the assessment. */
    void read(Callable<Assessment> reading, Consumer<Assessment> then) {
        background.start(
                Job.get(
                                () -> {
                                    Assessment read = reading.call();
                                    latest.set(read);
                                    return read;
                                })
                        .then(then)
                        .then(this::tell));
    }

    /**
     * Keeps a change, after those that are on their way.
     *
     * @param change keeps what is to be changed in the assessment as it is then; called away from
     *     the window
     */
    void keep(UnaryOperator<Assessment> change, Consumer<Assessment> then) {
        underway++;
        state.set(SaveState.SAVING);
        background.start(
                Job.get(() -> changed(change))
                        .then(
                                changed -> {
                                    succeeded = true;
                                    tell(changed);
                                    then.accept(changed);
                                })
                        .lastly(this::ended));
    }

    private Assessment changed(UnaryOperator<Assessment> change) {
        Assessment present = latest.get();
        if (present == null) {
            throw new IllegalStateException("A change before the assessment was read");
        }
        Assessment changed = change.apply(present);
        latest.set(changed);
        return changed;
    }

    private void ended() {
        underway--;
        if (!succeeded) {
            state.set(SaveState.FAILED);
            assessment().ifPresent(this::tell);
        } else if (underway == 0) {
            state.set(SaveState.SAVED);
        }
        succeeded = false;
    }

    /** Runs something once everything on its way has ended, kept or not. */
    void afterwards(Runnable action) {
        if (underway == 0) {
            action.run();
        } else {
            background.start(Job.run(() -> {}).lastly(action));
        }
    }

    private void tell(Assessment assessment) {
        edition++;
        kept.set(new Kept(assessment, edition));
    }
}
