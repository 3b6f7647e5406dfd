import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Formats every Java source below a folder with google-java-format (AOSP). Arguments: {@code check}
 * or {@code apply}; the folder; a note. {@code check} lists the files that are not formatted and
 * leaves their names in the note, {@code apply} rewrites them.
 */
final class Format {
    private final Formatter formatter =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    private Format() {}

    public static void main(String[] args) throws IOException {
        boolean apply = args[0].equals("apply");
        List<Path> different = new Format().differentBelow(Path.of(args[1]), apply);
        different.forEach(
                file -> System.out.println((apply ? "formatted " : "not formatted: ") + file));
        note(apply ? List.of() : different, Path.of(args[2]));
    }

    private static void note(List<Path> different, Path note) throws IOException {
        if (different.isEmpty()) {
            Files.deleteIfExists(note);
        } else {
            Files.write(note, different.stream().map(Path::toString).toList());
        }
    }

    private List<Path> differentBelow(Path folder, boolean apply) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().parallelStream()
                    .filter(file -> differs(file, apply))
                    .toList();
        }
    }

    private boolean differs(Path file, boolean apply) {
        try {
            String source = Files.readString(file);
            String formatted = formatter.formatSourceAndFixImports(source);
            if (apply && !formatted.equals(source)) {
                Files.writeString(file, formatted);
            }
            return !formatted.equals(source);
        } catch (IOException | FormatterException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }
}
