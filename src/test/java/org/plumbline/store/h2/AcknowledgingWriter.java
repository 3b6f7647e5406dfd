package org.plumbline.store.h2;

import org.plumbline.model.Answer;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;
import org.plumbline.store.Storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * A program of its own that saves one answer after the other and says each number on standard
 * output once the store has said that it is saved. It goes on until it is killed.
 */
final class AcknowledgingWriter {

    static final AssessmentId ASSESSMENT = new AssessmentId("killed");
    static final ParticipantId WRITER = new ParticipantId("p1");

    private AcknowledgingWriter() {}

    /**
     * Writes until it is killed.
     *
     * @param args the data directory, and the number to begin with
     */
    public static void main(String[] args) throws IOException {
        try (Storage storage = H2Database.open(Path.of(args[0]), Clock.systemUTC())) {
            for (int number = Integer.parseInt(args[1]); ; number++) {
                storage.answers().put(ASSESSMENT, answer(number));
                System.out.write((number + "\n").getBytes(StandardCharsets.US_ASCII));
                System.out.flush();
            }
        }
    }

    static GivenAnswer answer(int number) {
        return new GivenAnswer(
                WRITER,
                new ItemId("I" + number % 3000),
                1,
                new Answer.Rated(number % 6),
                Optional.of("Number " + number));
    }
}
