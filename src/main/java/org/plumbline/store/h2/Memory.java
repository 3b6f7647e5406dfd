package org.plumbline.store.h2;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The small file beside the database that remembers its last state, because a database file cut
 * short may open as an older or an empty one without a word.
 */
record Memory(Path file) {

    private static final Pattern LINE =
            Pattern.compile("plumbline-state 1 saves=(\\d+) assessments=(\\d+) answers=(\\d+)\n");

    /** What is remembered; empty if nothing is, or the file makes no sense. */
    Optional<Remembered> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Matcher line =
                LINE.matcher(new String(Files.readAllBytes(file), StandardCharsets.US_ASCII));
        return line.matches()
                ? Optional.of(new Remembered(number(line, 1), number(line, 2), number(line, 3)))
                : Optional.empty();
    }

    private static long number(Matcher line, int group) {
        return Long.parseLong(line.group(group));
    }

    /** Remembers a state; the file appears whole or not at all. */
    void write(Remembered state) throws IOException {
        String line =
                "plumbline-state 1 saves=%d assessments=%d answers=%d\n"
                        .formatted(state.saves(), state.assessments(), state.answers());
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel =
                FileChannel.open(
                        beside,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
            channel.force(false);
        }
        Files.move(
                beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
    }
}
