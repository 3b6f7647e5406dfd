package org.plumbline.ui.support;

import java.util.Optional;

/** Has words for failures that one can expect, such as a full disk. */
@FunctionalInterface
public interface FailureWords {

    /** The words for a failure, if it is one that can be expected. */
    Optional<Failure> of(Throwable cause);
}
