package org.plumbline.catalogue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An object in a JSON file, read key by key. A reader asks for every key it knows; whatever is
 * missing or wrong is noted as a problem and answered with a stand-in, so that reading goes on and
 * finds everything. {@link #made} ends the reading: it notes every key nobody asked for and makes
 * the value only if nothing in this object was wrong, so a stand-in never gets out.
 *
 * <p>Keys that begin with {@code x-} belong to others and are skipped.
 */
public final class JsonObject {

    private static final String EXTENSION = "x-";

    private final ProblemList problems;
    private final String pointer;
    private final Map<String, JsonValue> members;
    private final Set<String> asked = new LinkedHashSet<>();
    private final int problemsBefore;

    JsonObject(ProblemList problems, String pointer, Map<String, JsonValue> members) {
        this.problems = problems;
        this.pointer = pointer;
        this.members = members;
        this.problemsBefore = problems.count();
    }

    /** The value of a key that must be there. */
    public <T> T get(String key, Expected<T> expected) {
        if (!has(key)) {
            problem(key, "is missing; expected " + expected.inWords());
        }
        return find(key, expected).orElse(expected.standIn());
    }

    /** The value of a key that may be left out. */
    public <T> Optional<T> find(String key, Expected<T> expected) {
        asked.add(key);
        return Optional.ofNullable(members.get(key))
                .flatMap(value -> read(value, JsonPointer.child(pointer, key), expected));
    }

    /** The object under a key that must be there. */
    public <T> Optional<T> object(String key, Function<JsonObject, Optional<T>> reader) {
        if (!has(key)) {
            problem(key, "is missing; expected an object");
        }
        return findObject(key, reader);
    }

    /** The object under a key that may be left out. */
    public <T> Optional<T> findObject(String key, Function<JsonObject, Optional<T>> reader) {
        asked.add(key);
        return Optional.ofNullable(members.get(key))
                .flatMap(value -> readObject(value, JsonPointer.child(pointer, key), reader));
    }

    /** The objects in a list that must be there, without those that could not be made. */
    public <T> List<T> objects(String key, Function<JsonObject, Optional<T>> reader) {
        return list(key, "a list of objects", (value, place) -> readObject(value, place, reader));
    }

    /** The objects in a list that may be left out. */
    public <T> List<T> findObjects(String key, Function<JsonObject, Optional<T>> reader) {
        return has(key) ? objects(key, reader) : List.of();
    }

    /** The values in a list that must be there, stand-ins included. */
    public <T> List<T> values(String key, Expected<T> expected) {
        return list(
                key,
                "a list",
                (value, place) ->
                        Optional.of(read(value, place, expected).orElse(expected.standIn())));
    }

    /** Whether the key is there, whatever its value. */
    public boolean has(String key) {
        asked.add(key);
        return members.containsKey(key);
    }

    /** The length of the list under a key, if there is a list. */
    public Optional<Integer> lengthOf(String key) {
        asked.add(key);
        return members.get(key) instanceof JsonValue.Elements(List<JsonValue> elements)
                ? Optional.of(elements.size())
                : Optional.empty();
    }

    /** Notes that the value of a key is wrong. */
    public void problem(String key, String reason) {
        problems.add(JsonPointer.child(pointer, key), reason);
    }

    /** Notes that an element of a list is wrong. */
    public void problem(String key, int index, String reason) {
        problems.add(JsonPointer.child(JsonPointer.child(pointer, key), index), reason);
    }

    /** Whether nothing wrong was found in this object so far. */
    public boolean sound() {
        return problems.count() == problemsBefore;
    }

    /**
     * Ends the reading of this object.
     *
     * @return what {@code maker} makes, or nothing if anything in this object was wrong
     */
    public <T> Optional<T> made(Supplier<T> maker) {
        members.keySet().stream()
                .filter(key -> !asked.contains(key) && !key.startsWith(EXTENSION))
                .forEach(this::unknown);
        return sound() ? Optional.of(maker.get()) : Optional.empty();
    }

    private void unknown(String key) {
        problem(
                key,
                "is not a key that can stand here; expected one of "
                        + String.join(", ", asked)
                        + ", or a key of your own that begins with \"x-\"");
    }

    private <T> List<T> list(String key, String expected, ElementReader<T> reader) {
        asked.add(key);
        @Nullable JsonValue value = members.get(key);
        if (!(value instanceof JsonValue.Elements(List<JsonValue> elements))) {
            problem(
                    key,
                    (value == null ? "is missing" : "is " + value.kind())
                            + "; expected "
                            + expected);
            return List.of();
        }
        var read = new ArrayList<T>();
        String place = JsonPointer.child(pointer, key);
        for (int i = 0; i < elements.size(); i++) {
            reader.read(elements.get(i), JsonPointer.child(place, i)).ifPresent(read::add);
        }
        return List.copyOf(read);
    }

    private <T> Optional<T> readObject(
            JsonValue value, String place, Function<JsonObject, Optional<T>> reader) {
        if (value instanceof JsonValue.Members(Map<String, JsonValue> found)) {
            return reader.apply(new JsonObject(problems, place, found));
        }
        problems.add(place, "is " + value.kind() + "; expected an object");
        return Optional.empty();
    }

    private <T> Optional<T> read(JsonValue value, String place, Expected<T> expected) {
        Optional<T> read = expected.reading().apply(value);
        if (read.isEmpty()) {
            problems.add(
                    place,
                    "is " + expected.shown().apply(value) + "; expected " + expected.inWords());
        }
        return read;
    }

    private interface ElementReader<T> {
        Optional<T> read(JsonValue value, String place);
    }
}
