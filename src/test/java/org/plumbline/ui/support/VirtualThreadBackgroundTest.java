package org.plumbline.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;

class VirtualThreadBackgroundTest {

    private final List<String> delivered = Collections.synchronizedList(new ArrayList<>());

    /** An interrupt closes the files a thread is reading, the database's among them. */
    @Test
    void cancelledWorkIsNotInterruptedAndItsResultIsDropped() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var cancelled = new CountDownLatch(1);
        var interrupted = new ArrayList<Boolean>();
        try (var background = new VirtualThreadBackground(Runnable::run, new RecordedErrors())) {
            Running running =
                    Job.get(
                                    () -> {
                                        begun.countDown();
                                        cancelled.await();
                                        return interrupted.add(Thread.interrupted());
                                    })
                            .then(_ -> delivered.add("result"))
                            .lastly(() -> delivered.add("end"))
                            .start(background);
            begun.await();
            running.cancel();
            cancelled.countDown();
        }
        assertThat(interrupted).containsExactly(false);
        assertThat(delivered).containsExactly("end");
    }

    @Test
    void whatWasToHappenLaterDoesNotOnceItIsCancelled() {
        try (var background = new VirtualThreadBackground(Runnable::run, new RecordedErrors())) {
            background.after(java.time.Duration.ofHours(1), () -> delivered.add("later")).cancel();
        }
        assertThat(delivered).isEmpty();
    }
}
