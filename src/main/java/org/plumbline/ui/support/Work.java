package org.plumbline.ui.support;

import org.jspecify.annotations.Nullable;

/**
 * Something to be done away from the window. Touches no nodes and no properties of a view model.
 */
@FunctionalInterface
public interface Work<T extends @Nullable Object> {

    /**
     * Does it.
     *
     * @throws Exception if it did not work; it reaches the job's failure path
     */
    T run(Progress progress) throws Exception;
}
