package org.plumbline.ui.support;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Holds all work until the test lets it finish, as a slow disk does. */
public final class HeldBackground implements Background {

    private final ImmediateBackground immediate = new ImmediateBackground();
    private final List<Held> held = new ArrayList<>();

    private final class Held implements Running {
        private final Runnable work;

        Held(Runnable work) {
            this.work = work;
        }

        @Override
        public void cancel() {
            held.remove(this);
        }
    }

    @Override
    public <T extends @Nullable Object> Running start(Job<T> job) {
        var entry = new Held(() -> immediate.start(job));
        held.add(entry);
        return entry;
    }

    @Override
    public Background inOrder() {
        return this;
    }

    @Override
    public Running after(Duration delay, Runnable action) {
        return immediate.after(delay, action);
    }

    /** Lets so much time pass while the work goes on. */
    public void elapse(Duration time) {
        immediate.elapse(time);
    }

    /** Finishes the work that was started first. */
    public void finishFirst() {
        held.removeFirst().work.run();
    }

    /** Finishes all work that was not cancelled. */
    public void finish() {
        List<Held> now = List.copyOf(held);
        held.removeAll(now);
        now.forEach(entry -> entry.work.run());
    }
}
