package org.plumbline.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A clock that counts down the time for a talk and goes on below zero.
 *
 * @param length the time there is, at least none
 * @param spent the time that ran before the last start
 * @param since when it was started last, if it runs
 */
public record TalkTimer(Duration length, Duration spent, Optional<Instant> since) {

    /** Two minutes for those at the ends to speak (method 7.1). */
    public static final TalkTimer TWO_MINUTES = of(Duration.ofMinutes(2));

    public TalkTimer {
        Check.require(!length.isNegative() && !spent.isNegative(), "A time must not be negative");
    }

    /** A clock that stands at this time. */
    public static TalkTimer of(Duration length) {
        return new TalkTimer(length, Duration.ZERO, Optional.empty());
    }

    /** Whether it runs. */
    public boolean runs() {
        return since.isPresent();
    }

    /** This clock running from now on; one that runs goes on. */
    public TalkTimer start(Instant now) {
        return runs() ? this : new TalkTimer(length, spent, Optional.of(now));
    }

    /** This clock standing still. */
    public TalkTimer pause(Instant now) {
        return new TalkTimer(length, spentAt(now), Optional.empty());
    }

    /** This clock with more time, or with less for a negative amount; never less than none. */
    public TalkTimer plus(Duration more) {
        Duration longer = length.plus(more);
        return new TalkTimer(longer.isNegative() ? Duration.ZERO : longer, spent, since);
    }

    /** What is left; negative once the time is over. */
    public Duration left(Instant now) {
        return length.minus(spentAt(now));
    }

    private Duration spentAt(Instant now) {
        Duration running =
                since.map(started -> Duration.between(started, now)).orElse(Duration.ZERO);
        return running.isNegative() ? spent : spent.plus(running);
    }
}
