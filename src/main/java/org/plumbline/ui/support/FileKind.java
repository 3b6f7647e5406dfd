package org.plumbline.ui.support;

import java.util.List;

/**
 * A kind of file that one can choose.
 *
 * @param description what it is, for people
 * @param patterns such as {@code *.plumbline.json}
 */
public record FileKind(String description, List<String> patterns) {

    public FileKind {
        patterns = List.copyOf(patterns);
    }

    /** A kind with the patterns of its names. */
    public static FileKind of(String description, String... patterns) {
        return new FileKind(description, List.of(patterns));
    }
}
