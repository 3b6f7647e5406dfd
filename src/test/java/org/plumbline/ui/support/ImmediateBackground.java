package org.plumbline.ui.support;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Does all work at once on the calling thread. What was to happen later happens with {@link
 * #elapse}. A failure that its job does not handle is thrown.
 */
public final class ImmediateBackground implements Background {

    private final List<Later> later = new ArrayList<>();

    private final class Later implements Running {
        private final Duration delay;
        private final Runnable action;

        Later(Duration delay, Runnable action) {
            this.delay = delay;
            this.action = action;
        }

        @Override
        public void cancel() {
            later.remove(this);
        }
    }

    @Override
    public <T extends @Nullable Object> Running start(Job<T> job) {
        try {
            job.succeeded(job.doWork(new Direct(job)));
        } catch (Exception failure) {
            job.failed(failure, new ThrowingErrors());
        }
        job.ended();
        return Running.NOTHING;
    }

    @Override
    public Background inOrder() {
        return this;
    }

    @Override
    public Running after(Duration delay, Runnable action) {
        var entry = new Later(delay, action);
        later.add(entry);
        return entry;
    }

    /** Lets so much time pass that everything due within it happens. */
    public void elapse(Duration time) {
        List<Later> due = later.stream().filter(l -> l.delay.compareTo(time) <= 0).toList();
        later.removeAll(due);
        due.forEach(entry -> entry.action.run());
    }

    private record Direct(Job<?> job) implements Progress {
        @Override
        public void at(int done, int total) {
            job.progressed(done, total);
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    private record ThrowingErrors() implements ErrorPresenter {
        @Override
        public void present(Failure failure) {
            throw new AssertionError(failure.happened(), failure.cause());
        }

        @Override
        public void present(Throwable cause) {
            throw new AssertionError(cause);
        }
    }
}
