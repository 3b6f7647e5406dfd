package org.plumbline.store.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.fixture.EveryField;
import org.plumbline.fixture.TestClock;
import org.plumbline.model.Answer;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ItemId;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.store.Storage;
import org.plumbline.store.StoreException;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Nothing of what people said leaves through an exception or a trace file. */
final class PrivacyTest {

    private static final AssessmentId ID = new AssessmentId("a-1");
    private static final String SECRET = "Nobody may read Tomasz's secret";

    private final TestClock clock = new TestClock();

    @TempDir private Path directory;

    private static String printed(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Test
    void aCommentTooLongIsNotInTheException() {
        assertThat(printed(savingTooLongAComment())).doesNotContain("secret").contains("22001");
    }

    private StoreException savingTooLongAComment() {
        String tooLong = (SECRET + " ").repeat(40_000);
        var answer =
                new GivenAnswer(
                        EveryField.TOMASZ,
                        new ItemId("SIN1.1"),
                        1,
                        new Answer.Rated(5),
                        Optional.of(tooLong));
        try (Storage storage = H2Database.open(directory, clock)) {
            storage.assessments().save(EveryField.assessment("a-1"));
            var thrown =
                    catchThrowableOfType(
                            StoreException.class, () -> storage.answers().put(ID, answer));
            assertThat(storage.assessments().find(ID)).contains(EveryField.assessment("a-1"));
            return thrown;
        }
    }

    @Test
    void aNameTooLongIsNotInTheException() {
        String tooLong = (SECRET + " ").repeat(4_000);
        var person = new Participant(new ParticipantId("p9"), tooLong, "", "", false);
        try (Storage storage = H2Database.open(directory, clock)) {
            storage.assessments().save(EveryField.assessment("a-1"));
            var thrown =
                    catchThrowableOfType(
                            StoreException.class,
                            () ->
                                    storage.assessments()
                                            .change(ID, a -> a.withParticipants(List.of(person))));
            assertThat(printed(thrown)).doesNotContain("secret");
        }
    }

    @Test
    void anAssessmentThatCannotBeReadSaysNothingOfItsContent() throws Exception {
        try (Storage storage = H2Database.open(directory, clock)) {
            storage.assessments().save(EveryField.assessment("a-1"));
        }
        try (Connection connection = new Connector(directory.resolve("plumbline.mv.db")).open()) {
            new Sql(connection).update("UPDATE answer SET kind = 'SECRET', remark = ?", SECRET);
            connection.commit();
        }
        try (Storage storage = H2Database.open(directory, clock)) {
            var thrown =
                    catchThrowableOfType(
                            StoreException.class, () -> storage.assessments().find(ID));
            assertThat(thrown.kind()).isEqualTo(StoreException.Kind.UNREADABLE);
            assertThat(printed(thrown)).doesNotContainIgnoringCase("secret");
        }
    }

    @Test
    void noTraceFileIsWritten() throws Exception {
        savingTooLongAComment();
        try (Stream<Path> files = Files.walk(directory)) {
            assertThat(files.filter(file -> file.toString().endsWith(".trace.db"))).isEmpty();
        }
    }
}
