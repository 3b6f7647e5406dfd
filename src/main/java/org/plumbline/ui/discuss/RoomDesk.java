package org.plumbline.ui.discuss;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.support.Background;
import org.plumbline.ui.support.Job;
import org.plumbline.workflow.Discussing;
import org.plumbline.workflow.RefusedException;
import org.plumbline.workshop.Room;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Takes the steps of a workshop one after the other, away from the window, and knows the room as it
 * is after the last. A step that is refused is said in a sentence and changes nothing.
 */
final class RoomDesk {

    private final Supplier<Discussing> opening;
    private final Background work;
    private final Messages messages;
    private final AtomicReference<@Nullable Discussing> opened = new AtomicReference<>();
    private final ReadOnlyObjectWrapper<DiscussState> state =
            new ReadOnlyObjectWrapper<>(new DiscussState.Loading());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /**
     * @param opening opens the workshop; called away from the window
     */
    RoomDesk(Supplier<Discussing> opening, Background background, Messages messages) {
        this.opening = opening;
        this.work = background.inOrder();
        this.messages = messages;
    }

    /** How far the workshop is. */
    ReadOnlyObjectProperty<DiscussState> state() {
        return state.getReadOnlyProperty();
    }

    /** Why the last step could not be taken; blank if it was taken. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** The room, once there is one. */
    Optional<Room> room() {
        return state.get() instanceof DiscussState.Running(Room room)
                ? Optional.of(room)
                : Optional.empty();
    }

    /** Reads how far the workshop is, and takes it up. */
    void open() {
        work.start(Job.get(() -> read(discussing())).then(state::set));
    }

    private static DiscussState read(Discussing discussing) {
        if (discussing.obstacle().isPresent()) {
            return new DiscussState.Impossible(discussing.obstacle().get());
        }
        return discussing
                .takeUp()
                .<DiscussState>map(DiscussState.Running::new)
                .orElseGet(
                        () ->
                                new DiscussState.Unplanned(
                                        discussing.outline().setup(),
                                        discussing.answered(),
                                        discussing.outline().consent()));
    }

    /** Asks something that changes nothing, and does something with the answer. */
    <T> void ask(Function<Discussing, T> question, Consumer<T> then) {
        work.start(Job.get(() -> question.apply(discussing())).then(then));
    }

    /** Takes a step. */
    void step(Function<Discussing, Room> step) {
        step(step, _ -> {});
    }

    /** Takes a step and then does something on the window's thread. */
    void step(Function<Discussing, Room> step, Consumer<Room> then) {
        work.start(
                Job.get(() -> step.apply(discussing()))
                        .then(this::tell)
                        .then(then)
                        .onFailure(RefusedException.class, this::refused));
    }

    private Discussing discussing() {
        Discussing present = opened.get();
        if (present == null) {
            present = opening.get();
            opened.set(present);
        }
        return present;
    }

    private void tell(Room room) {
        problem.set("");
        state.set(new DiscussState.Running(room));
    }

    private void refused(RefusedException refused) {
        String reason = refused.reason().name().toLowerCase(Locale.ROOT);
        String key = "discuss.refused." + reason;
        say(messages.get(messages.keys().contains(key) ? key : "discuss.refused"));
    }

    /** Says why something cannot be done. */
    void say(String sentence) {
        problem.set(sentence);
    }
}
