package org.plumbline.store;

import java.time.Instant;
import java.util.Optional;

/**
 * The wrong tries at a participant's four digits since the last right one.
 *
 * @param wrong how many, 0 or more
 * @param last when the last wrong one was made, if any was
 */
public record CodeTries(int wrong, Optional<Instant> last) {

    /** No wrong try. */
    public static final CodeTries NONE = new CodeTries(0, Optional.empty());
}
