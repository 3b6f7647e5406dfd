package org.plumbline.catalogue;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads bytes into a tree, as strictly as other programs should be able to rely on: UTF-8, one
 * value, no key twice in an object, no half characters, bounded in size and depth. A leading byte
 * order mark, which some editors write, is skipped.
 */
final class JsonTreeReader {

    static final int MOST_BYTES = 32 * 1024 * 1024;
    static final String TOO_LARGE =
            "is too large; expected at most " + MOST_BYTES / 1024 / 1024 + " MB";
    static final int DEEPEST = 32;

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ProblemList problems;

    JsonTreeReader(ProblemList problems) {
        this.problems = problems;
    }

    /** The tree, or nothing and a problem if the bytes are not JSON. */
    Optional<JsonValue> read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            problems.add("", TOO_LARGE);
            return Optional.empty();
        }
        return decode(bytes).flatMap(this::parse);
    }

    private Optional<String> decode(byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            problems.add("", "is not UTF-8 text; expected a JSON file saved as UTF-8");
            return Optional.empty();
        }
    }

    private Optional<JsonValue> parse(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return whole(parser);
        } catch (StreamConstraintsException _) {
            problems.add("", "holds a number or a key that is too long to be meant");
            return Optional.empty();
        } catch (JacksonException e) {
            problems.add("", "is not well-formed JSON" + at(e.getLocation()));
            return Optional.empty();
        } catch (TooDeep e) {
            problems.add(
                    e.pointer, "is nested deeper than the " + DEEPEST + " levels a file may have");
            return Optional.empty();
        }
    }

    private Optional<JsonValue> whole(JsonParser parser) {
        if (parser.nextToken() == null) {
            problems.add("", "is empty; expected a JSON object");
            return Optional.empty();
        }
        JsonValue root = value(parser, "", 0);
        if (parser.nextToken() != null) {
            problems.add("", "goes on after its end; expected one JSON object");
            return Optional.empty();
        }
        return Optional.of(root);
    }

    private JsonValue value(JsonParser parser, String pointer, int depth) {
        if (depth > DEEPEST) {
            throw new TooDeep(pointer);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(parser, pointer, depth);
            case START_ARRAY -> elements(parser, pointer, depth);
            case VALUE_STRING -> new JsonValue.Text(wholeCharacters(parser.getString(), pointer));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Numeral(parser.getString());
            case VALUE_TRUE -> new JsonValue.Truth(true);
            case VALUE_FALSE -> new JsonValue.Truth(false);
            default -> new JsonValue.Null();
        };
    }

    private JsonValue members(JsonParser parser, String pointer, int depth) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String place = JsonPointer.child(pointer, key);
            wholeCharacters(key, place);
            parser.nextToken();
            if (members.putIfAbsent(key, value(parser, place, depth + 1)) != null) {
                problems.add(place, "stands twice in the same object; expected once");
            }
        }
        return new JsonValue.Members(members);
    }

    private JsonValue elements(JsonParser parser, String pointer, int depth) {
        var elements = new ArrayList<JsonValue>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser, JsonPointer.child(pointer, elements.size()), depth + 1));
        }
        return new JsonValue.Elements(elements);
    }

    private String wholeCharacters(String text, String pointer) {
        if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            problems.add(
                    pointer,
                    "holds half of a character (an unpaired surrogate); expected whole ones");
        }
        return text;
    }

    private static String at(@Nullable TokenStreamLocation location) {
        return Optional.ofNullable(location)
                .map(at -> " at line " + at.getLineNr() + ", column " + at.getColumnNr())
                .orElse("");
    }

    /** Leaves the recursion where a file is nested too deep to be meant. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String pointer;

        TooDeep(String pointer) {
            super("too deep", null, false, false);
            this.pointer = pointer;
        }
    }
}
