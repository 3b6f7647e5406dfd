package org.plumbline.ui.discuss;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** Draws something anew only when what it shows has changed, so that the focus stays in it. */
final class Redrawn<T> {

    private final Consumer<? super T> draw;
    private @Nullable T last;

    Redrawn(Consumer<? super T> draw) {
        this.draw = draw;
    }

    /** What is to be shown now. */
    void tell(T now) {
        if (!now.equals(last)) {
            last = now;
            draw.accept(now);
        }
    }

    /** Draws at the next time in any case. */
    void forget() {
        last = null;
    }
}
