package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.SingleInstance.Claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** One application to a data directory. */
@Timeout(60)
final class SingleInstanceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration NONE = Duration.ofMillis(1);

    @TempDir private Path directory;

    private SingleInstance first() throws IOException {
        Claim claim = SingleInstance.claim(directory, NONE);
        assertThat(claim).isInstanceOf(Claim.First.class);
        return ((Claim.First) claim).instance();
    }

    @Test
    void theFirstIsCalledToTheFrontByTheSecond() throws Exception {
        CountDownLatch shown = new CountDownLatch(2);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                SingleInstance first = first()) {
            first.listen(threads, shown::countDown);
            assertThat(SingleInstance.claim(directory, PATIENCE)).isEqualTo(new Claim.Taken(true));
            assertThat(SingleInstance.claim(directory, PATIENCE)).isEqualTo(new Claim.Taken(true));
            assertThat(shown.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void stopsListeningWhenInterrupted() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                SingleInstance first = first()) {
            first.listen(threads, () -> {});
            threads.shutdownNow();
            assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void theSecondSaysSoIfTheFirstDoesNotListen() throws IOException {
        try (SingleInstance first = first()) {
            assertThat(first).isNotNull();
            assertThat(SingleInstance.claim(directory, NONE)).isEqualTo(new Claim.Taken(false));
            assertThat(directory.resolve("plumbline.show")).doesNotExist();
        }
    }

    @Test
    void theDirectoryIsFreeAgainAfterwards() throws IOException {
        first().close();
        first().close();
    }

    @Test
    void aCallLeftByAKilledProcessShowsNothing() throws Exception {
        Files.createFile(directory.resolve("plumbline.show"));
        try (SingleInstance first = first()) {
            assertThat(first).isNotNull();
            assertThat(directory.resolve("plumbline.show")).doesNotExist();
        }
    }
}
