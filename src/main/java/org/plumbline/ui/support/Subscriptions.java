package org.plumbline.ui.support;

import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a screen listens to while it is shown; released together when it is left. */
public final class Subscriptions {

    private final List<Subscription> open = new ArrayList<>();

    /** Keeps a subscription until {@link #release}. */
    public void add(Subscription subscription) {
        open.add(subscription);
    }

    /** Tells the value now and at each change. */
    public <T extends @Nullable Object> void follow(
            ObservableValue<T> value, Consumer<? super T> action) {
        open.add(value.subscribe(action));
    }

    /** Tells each change, but not the value now. */
    public <T extends @Nullable Object> void onChange(ObservableValue<T> value, Runnable action) {
        open.add(value.subscribe((_, _) -> action.run()));
    }

    /** Cancels work that is still running. */
    public void addWork(Running running) {
        open.add(running::cancel);
    }

    /** Releases everything; more can be added afterwards. */
    public void release() {
        open.forEach(Subscription::unsubscribe);
        open.clear();
    }
}
