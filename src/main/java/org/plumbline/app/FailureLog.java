package org.plumbline.app;

import org.plumbline.cli.CliParts;
import org.plumbline.ui.support.ErrorCode;
import org.plumbline.ui.support.Trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the failures of commands to the log in a data directory, without their messages. */
final class FailureLog implements CliParts.Faults {

    private static final String FILE = "plumbline.log";

    @Override
    public CliParts.Kept keep(Throwable failure, List<Path> places) {
        ErrorCode code = ErrorCode.of(failure);
        String entry = Instant.now() + " " + code + " " + Trace.of(failure);
        Optional<Path> log = places.stream().flatMap(place -> write(entry, place)).findFirst();
        return new CliParts.Kept(code.value(), log);
    }

    private static Stream<Path> write(String entry, Path data) {
        try {
            Files.createDirectories(data);
            Path log = data.resolve(FILE);
            Files.writeString(log, entry, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return Stream.of(log);
        } catch (IOException _) {
            return Stream.empty();
        }
    }
}
