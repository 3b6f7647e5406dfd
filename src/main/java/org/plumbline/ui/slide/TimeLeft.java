package org.plumbline.ui.slide;

import org.plumbline.chart.Ink;
import org.plumbline.model.TalkTimer;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What a clock on a slide says at a moment: 1:34, and once the time is over +0:12 in amber. */
final class TimeLeft {

    private static final int MINUTE = 60;
    private static final long SECOND = 1000;

    /** A clock somebody forgot says no more than 99:59. */
    private static final long LONGEST = 100 * MINUTE - 1;

    private final TalkTimer timer;
    private final long seconds;

    TimeLeft(TalkTimer timer, Instant now) {
        this.timer = timer;
        this.seconds = Math.ceilDiv(timer.left(now).toMillis(), SECOND);
    }

    String text() {
        return (seconds < 0 ? "+" : "") + clock(Math.abs(seconds));
    }

    /** The time there was in all, such as 2:00. */
    String length() {
        return clock(timer.length().toSeconds());
    }

    private static String clock(long seconds) {
        long all = Math.min(seconds, LONGEST);
        return String.format(Locale.ROOT, "%d:%02d", all / MINUTE, all % MINUTE);
    }

    boolean over() {
        return seconds <= 0 && !timer.length().equals(Duration.ZERO);
    }

    /** Amber once it is over, grey while it stands. */
    Ink ink() {
        if (over()) {
            return Ink.CAUTION;
        }
        return timer.runs() ? Ink.TEXT : Ink.TEXT_MUTED;
    }
}
