package org.plumbline.ui.support;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

    /**
     * A file of this kind: the same if its name has one of the endings, in whatever letters, else
     * with the first of them.
     */
    public Path complete(Path file) {
        String name = String.valueOf(file.getFileName());
        String lowerCase = name.toLowerCase(Locale.ROOT);
        if (endings().anyMatch(lowerCase::endsWith)) {
            return file;
        }
        String ending = endings().findFirst().orElse("");
        // Of two endings, such as that of an assessment, the last may be there already.
        String last = ending.substring(Math.max(0, ending.lastIndexOf('.')));
        int stem = name.length() - (lowerCase.endsWith(last) ? last.length() : 0);
        return file.resolveSibling(name.substring(0, stem) + ending);
    }

    private Stream<String> endings() {
        return patterns.stream().map(pattern -> pattern.replaceFirst("^\\*", ""));
    }
}
