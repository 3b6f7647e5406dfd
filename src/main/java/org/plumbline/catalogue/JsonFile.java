package org.plumbline.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One JSON file that holds one object.
 *
 * @param name the file as problems shall name it
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record JsonFile(String name, byte[] bytes) {

    /** Reads a file from disk, named in problems as the path was given. */
    public static Reading<JsonFile> open(Path path) {
        return open(path, path.toString());
    }

    /** Reads a file from disk under another name. */
    public static Reading<JsonFile> open(Path path, String name) {
        try {
            if (Files.isDirectory(path)) {
                return unreadable(name, "is a folder; expected a file");
            }
            if (Files.size(path) > JsonTreeReader.MOST_BYTES) {
                return unreadable(name, JsonTreeReader.TOO_LARGE);
            }
            return new Reading.Usable<>(new JsonFile(name, Files.readAllBytes(path)));
        } catch (NoSuchFileException e) {
            return unreadable(name, "is not there; expected the name of a file");
        } catch (IOException e) {
            return unreadable(name, "cannot be read; expected a file that may be opened");
        }
    }

    /**
     * Reads the object in this file.
     *
     * @param reader makes the value; it ends with {@link JsonObject#made}
     */
    public <T> Reading<T> read(Function<JsonObject, Optional<T>> reader) {
        var problems = new ProblemList(name);
        Optional<T> value =
                new JsonTreeReader(problems)
                        .read(bytes)
                        .flatMap(tree -> root(tree, problems, reader));
        return value.isPresent() && problems.count() == 0
                ? new Reading.Usable<>(value.get())
                : new Reading.Unusable<>(problems.all());
    }

    /** What the key {@code format} says, if this is a JSON file that has one. */
    public Optional<String> format() {
        return new JsonTreeReader(new ProblemList(name)).read(bytes).flatMap(JsonFile::formatOf);
    }

    private static Optional<String> formatOf(JsonValue tree) {
        return tree instanceof JsonValue.Members(Map<String, JsonValue> members)
                        && members.get("format") instanceof JsonValue.Text(String format)
                ? Optional.of(format)
                : Optional.empty();
    }

    private static <T> Optional<T> root(
            JsonValue tree, ProblemList problems, Function<JsonObject, Optional<T>> reader) {
        if (tree instanceof JsonValue.Members members) {
            return reader.apply(new JsonObject(problems, "", members.byKey()));
        }
        problems.add("", "is " + tree.kind() + "; expected an object");
        return Optional.empty();
    }

    private static Reading<JsonFile> unreadable(String name, String reason) {
        return new Reading.Unusable<>(List.of(Problem.ofFile(name, reason)));
    }
}
