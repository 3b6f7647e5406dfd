package org.plumbline.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a command was called with. */
final class Given {

    private final ParseResult parsed;

    Given(ParseResult parsed) {
        this.parsed = parsed;
    }

    /** The files named without an option. */
    List<Path> files() {
        Path[] files = parsed.matchedPositionalValue(0, new Path[0]);
        return Arrays.asList(files);
    }

    /** The path of an option that must be given. */
    Path path(String option) {
        return somePath(option).orElseThrow();
    }

    /** The path of an option that may be given. */
    Optional<Path> somePath(String option) {
        return value(option).map(Path.class::cast);
    }

    /** The paths of an option that may be given several times. */
    List<Path> paths(String option) {
        return parsed.matchedOptionValue(option, List.of());
    }

    /** The word of an option that may be given. */
    Optional<String> word(String option) {
        return value(option).map(String.class::cast);
    }

    /** Whether a flag is said. */
    boolean has(String flag) {
        return parsed.hasMatchedOption(flag);
    }

    private Optional<Object> value(String option) {
        @Nullable Object value = parsed.matchedOptionValue(option, null);
        return Optional.ofNullable(value);
    }
}
