package org.plumbline.app;

import org.plumbline.cli.CliParts;
import org.plumbline.ui.support.ErrorCode;
import org.plumbline.ui.support.Trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/** Writes the failures of commands to the log in the data directory, without their messages. */
final class FailureLog implements CliParts.Faults {

    private static final String FILE = "plumbline.log";

    @Override
    public String keep(Throwable failure, Path data) {
        ErrorCode code = ErrorCode.of(failure);
        try {
            Files.createDirectories(data);
            Files.writeString(
                    data.resolve(FILE),
                    Instant.now() + " " + code + " " + Trace.of(failure),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException _) {
            // Where not even the log can be written, the code alone has to do.
        }
        return code.value();
    }
}
