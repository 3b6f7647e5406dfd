package org.plumbline.ui.support;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** How long movements last: nothing moves where less motion is wanted (design 4). */
public final class Motion {

    private final BooleanSupplier less;

    /** Asks each time whether less motion is wanted. */
    public Motion(BooleanSupplier less) {
        this.less = less;
    }

    /** Nothing moves. */
    public static Motion none() {
        return new Motion(() -> true);
    }

    /** The fade from page to page: 120 ms. */
    public Duration page() {
        return of(120);
    }

    /** The fade of a dialog: 200 ms. */
    public Duration dialog() {
        return of(200);
    }

    /** A movement of so many milliseconds, or of none. */
    public Duration of(long milliseconds) {
        return less.getAsBoolean() ? Duration.ZERO : Duration.ofMillis(milliseconds);
    }
}
