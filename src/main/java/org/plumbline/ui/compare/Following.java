package org.plumbline.ui.compare;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.plumbline.ui.support.NarrowWindow;
import org.plumbline.ui.support.Subscriptions;

/** A page that follows the state of its model and the width of its window while it is open. */
final class Following<S> {

    private final Node page;
    private final ObservableValue<S> state;
    private final Showing<S> showing;
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean narrow;

    /** Shows a state in a wide or a narrow window. */
    @FunctionalInterface
    interface Showing<T> {
        void show(T state, boolean narrow);
    }

    Following(Node page, ObservableValue<S> state, Showing<S> showing) {
        this.page = page;
        this.state = state;
        this.showing = showing;
    }

    void open() {
        narrow = NarrowWindow.of(page).getValue();
        subscriptions.follow(state, now -> showing.show(now, narrow));
        subscriptions.follow(NarrowWindow.of(page), this::fold);
    }

    private void fold(boolean now) {
        if (now != narrow) {
            narrow = now;
            showing.show(state.getValue(), narrow);
        }
    }

    void close() {
        subscriptions.release();
    }
}
