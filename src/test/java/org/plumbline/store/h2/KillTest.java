package org.plumbline.store.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.fixture.EveryField;
import org.plumbline.model.Answers;
import org.plumbline.model.Assessment;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.Participant;
import org.plumbline.store.Storage;
import org.plumbline.store.StoreException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Kills a process that saves answers, at random moments, and finds every answer that the store said
 * was saved. The small form of the trial in decision 0002.
 */
@Tag("slow")
final class KillTest {

    private static final int KILLS = 20;
    private static final int LONGEST_LIFE_MILLIS = 250;

    private final Random random = new Random();

    @TempDir private Path directory;

    @Test
    void nothingAcknowledgedIsMissingAfterKills() throws IOException, InterruptedException {
        try (Storage storage = H2Database.open(directory, Clock.systemUTC())) {
            storage.assessments().save(assessment());
        }
        int acknowledged = -1;
        for (int kill = 1; kill <= KILLS; kill++) {
            acknowledged = lastAcknowledged(acknowledged + 1);
            assertThat(lastKept()).as("after kill %s", kill).isGreaterThanOrEqualTo(acknowledged);
            acknowledged = lastKept();
        }
        assertThat(acknowledged).isGreaterThanOrEqualTo(KILLS);
    }

    @Test
    void aSecondProcessIsToldThatTheDataIsOpen() throws IOException, InterruptedException {
        try (Storage storage = H2Database.open(directory, Clock.systemUTC())) {
            storage.assessments().save(assessment());
        }
        Process writer = start(0);
        try (BufferedReader words =
                new BufferedReader(
                        new InputStreamReader(
                                writer.getInputStream(), StandardCharsets.US_ASCII))) {
            assertThat(words.readLine()).isEqualTo("0");
            assertThatThrownBy(() -> H2Database.open(directory, Clock.systemUTC()))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.IN_USE));
        } finally {
            writer.destroyForcibly().waitFor();
        }
        assertThat(lastKept()).isNotNegative();
    }

    private static Assessment assessment() {
        return EveryField.assessment("killed")
                .withAnswers(Answers.NONE)
                .withParticipants(
                        List.of(
                                new Participant(
                                        AcknowledgingWriter.WRITER, "Writer", "", "", false)));
    }

    /** Starts the writer, kills it some time after its first word, and gives its last word. */
    private int lastAcknowledged(int from) throws IOException, InterruptedException {
        Process writer = start(from);
        try (BufferedReader words =
                new BufferedReader(
                        new InputStreamReader(
                                writer.getInputStream(), StandardCharsets.US_ASCII))) {
            int last = Integer.parseInt(words.readLine());
            Instant end =
                    Instant.now().plus(Duration.ofMillis(random.nextInt(LONGEST_LIFE_MILLIS)));
            while (Instant.now().isBefore(end)) {
                last = Integer.parseInt(words.readLine());
            }
            kill(writer);
            return Math.max(last, rest(words));
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    /** By its handle, because killing by the process itself closes the pipe as well. */
    private static void kill(Process writer) {
        assertThat(writer.toHandle().destroyForcibly()).isTrue();
    }

    /** The words that were in the pipe when the writer was killed; the last may be cut short. */
    private static int rest(BufferedReader words) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int c = words.read(); c >= 0; c = words.read()) {
            text.append((char) c);
        }
        int end = text.lastIndexOf("\n");
        int start = end < 0 ? -1 : text.lastIndexOf("\n", end - 1);
        return end < 0 ? -1 : Integer.parseInt(text.substring(start + 1, end));
    }

    private Process start(int from) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        AcknowledgingWriter.class.getName(),
                        directory.toString(),
                        Integer.toString(from))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The highest number that is kept, after every lower one was found too. */
    private int lastKept() {
        try (Storage storage = H2Database.open(directory, Clock.systemUTC())) {
            List<GivenAnswer> given =
                    storage.assessments()
                            .find(AcknowledgingWriter.ASSESSMENT)
                            .orElseThrow()
                            .answers()
                            .given();
            int last = given.stream().mapToInt(KillTest::number).max().orElse(-1);
            assertThat(Set.copyOf(given))
                    .isEqualTo(
                            IntStream.rangeClosed(Math.max(0, last - 2999), last)
                                    .mapToObj(AcknowledgingWriter::answer)
                                    .collect(Collectors.toSet()));
            return last;
        }
    }

    private static int number(GivenAnswer answer) {
        Optional<String> comment = answer.comment();
        return Integer.parseInt(comment.orElseThrow().substring("Number ".length()));
    }
}
