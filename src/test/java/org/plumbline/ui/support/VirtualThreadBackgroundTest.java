package org.plumbline.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
    void jobsInOrderRunOneAfterTheOtherAndAllBeforeTheEnd() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var expected = new ArrayList<String>();
        Thread ending;
        try (var background = new VirtualThreadBackground(Runnable::run, new RecordedErrors())) {
            Background inOrder = background.inOrder();
            Job.run(
                            () -> {
                                begun.countDown();
                                goOn.await();
                            })
                    .start(inOrder);
            for (int number = 0; number < 100; number++) {
                String name = "job " + number;
                expected.add(name);
                Job.run(() -> delivered.add(name)).start(inOrder);
            }
            begun.await();
            ending = Thread.ofVirtual().start(background::close);
            assertThat(delivered).isEmpty();
            goOn.countDown();
        }
        ending.join();
        assertThat(delivered).isEqualTo(expected);
    }

    @Test
    void jobsInOrderGoOnAfterABug() {
        var errors = new RecordedErrors();
        try (var background = new VirtualThreadBackground(Runnable::run, errors)) {
            Background inOrder = background.inOrder();
            Job.run(
                            () -> {
                                throw new AssertionError("a bug");
                            })
                    .start(inOrder);
            Job.run(() -> delivered.add("next")).start(inOrder);
        }
        assertThat(errors.bugs()).hasSize(1);
        assertThat(delivered).containsExactly("next");
    }

    /** Each screen that saves in order makes an order of its own, again at every visit. */
    @Test
    void anOrderInWhichNothingIsToBeDoneHoldsNoThread() throws Exception {
        try (var background = new VirtualThreadBackground(Runnable::run, new RecordedErrors())) {
            var used = new CompletableFuture<Thread>();
            Job.get(Thread::currentThread).then(used::complete).start(background.inOrder());
            assertThat(used.get().join(Duration.ofSeconds(20))).isTrue();
        }
    }

    @Test
    void whatWasToHappenLaterDoesNotOnceItIsCancelled() {
        try (var background = new VirtualThreadBackground(Runnable::run, new RecordedErrors())) {
            background.after(Duration.ofHours(1), () -> delivered.add("later")).cancel();
        }
        assertThat(delivered).isEmpty();
    }
}
