package org.plumbline.ui.support;

import java.util.ArrayList;
import java.util.List;

/** Remembers what was presented. */
public final class RecordedErrors implements ErrorPresenter {

    private final List<Failure> failures = new ArrayList<>();
    private final List<Throwable> bugs = new ArrayList<>();

    @Override
    public void present(Failure failure) {
        failures.add(failure);
    }

    @Override
    public void present(Throwable cause) {
        bugs.add(cause);
    }

    /** Failures that somebody had words for. */
    public List<Failure> failures() {
        return List.copyOf(failures);
    }

    /** Failures nobody expected. */
    public List<Throwable> bugs() {
        return List.copyOf(bugs);
    }
}
