package org.plumbline.workflow;

import java.time.Duration;

/** What came of entering four digits. */
public sealed interface CodeEntry {

    /** The digits are right; the turn may go on. */
    record Right() implements CodeEntry {}

    /**
     * The digits are wrong.
     *
     * @param triesLeft tries before one has to wait, 1 or 2
     */
    record Wrong(int triesLeft) implements CodeEntry {}

    /**
     * Nothing was compared, or this was the third wrong try in a row.
     *
     * @param left how long to wait until the next try
     */
    record Wait(Duration left) implements CodeEntry {}
}
