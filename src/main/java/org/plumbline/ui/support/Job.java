package org.plumbline.ui.support;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Work and what follows it. Everything but the work itself happens on the window's thread. A
 * failure that no {@link #onFailure} takes is presented as an error; none is ever lost.
 */
public final class Job<T extends @Nullable Object> {

    private final Work<? extends T> work;
    private final List<Consumer<? super T>> then = new ArrayList<>();
    private final List<BiConsumer<Integer, Integer>> progress = new ArrayList<>();
    private final List<Runnable> lastly = new ArrayList<>();
    private final List<Handler<?>> handlers = new ArrayList<>();

    private record Handler<E extends Exception>(Class<E> kind, Consumer<? super E> action) {
        boolean handles(Exception failure) {
            if (kind.isInstance(failure)) {
                action.accept(kind.cast(failure));
                return true;
            }
            return false;
        }
    }

    private Job(Work<? extends T> work) {
        this.work = work;
    }

    /** A job whose work tells its progress. */
    public static <T extends @Nullable Object> Job<T> of(Work<? extends T> work) {
        return new Job<>(work);
    }

    /** A job that gives a result. */
    public static <T extends @Nullable Object> Job<T> get(Callable<? extends T> work) {
        return new Job<>(_ -> work.call());
    }

    /** A job that only does something. */
    public static Job<@Nullable Void> run(Action work) {
        return new Job<>(
                _ -> {
                    work.run();
                    return null;
                });
    }

    /** Something done that may fail. */
    @FunctionalInterface
    public interface Action {
        /**
         * Does it.
         *
         * @throws Exception if it did not work
         */
        void run() throws Exception;
    }

    /** What happens with the result. */
    public Job<T> then(Consumer<? super T> action) {
        then.add(action);
        return this;
    }

    /** What happens when it did not work for a reason one expects; the first that fits is taken. */
    public <E extends Exception> Job<T> onFailure(Class<E> kind, Consumer<? super E> action) {
        handlers.add(new Handler<>(kind, action));
        return this;
    }

    /** Who is told how many of how many parts are done. */
    public Job<T> onProgress(BiConsumer<Integer, Integer> action) {
        progress.add(action);
        return this;
    }

    /** What happens at the end, after success, failure or cancelling. */
    public Job<T> lastly(Runnable action) {
        lastly.add(action);
        return this;
    }

    /** Starts it. */
    public Running start(Background background) {
        return background.start(this);
    }

    /** Does the work; for implementations of {@link Background}. */
    public T doWork(Progress report) throws Exception {
        return work.run(report);
    }

    /** Tells how far it is; for implementations of {@link Background}. */
    public void progressed(int done, int total) {
        progress.forEach(action -> action.accept(done, total));
    }

    /** Hands over the result; for implementations of {@link Background}. */
    public void succeeded(T result) {
        then.forEach(action -> action.accept(result));
    }

    /** Handles a failure, by itself or as an error; for implementations of {@link Background}. */
    public void failed(Exception failure, ErrorPresenter errors) {
        if (handlers.stream().noneMatch(handler -> handler.handles(failure))) {
            errors.present(failure);
        }
    }

    /** Ends the job; for implementations of {@link Background}. */
    public void ended() {
        lastly.forEach(Runnable::run);
    }
}
