package org.plumbline.catalogue;

import java.util.List;
import java.util.Map;

/** A JSON value as it stands in a file. */
public sealed interface JsonValue {

    /** What kind of value this is, in the words of a problem's reason. */
    String kind();

    record Members(Map<String, JsonValue> byKey) implements JsonValue {
        @Override
        public String kind() {
            return "an object";
        }
    }

    record Elements(List<JsonValue> inOrder) implements JsonValue {
        @Override
        public String kind() {
            return "a list";
        }
    }

    record Text(String value) implements JsonValue {
        @Override
        public String kind() {
            int length = value.codePointCount(0, value.length());
            return value.isBlank() ? "blank text" : "text of " + length + " characters";
        }
    }

    /**
     * A number.
     *
     * @param literal as written; it may be too large for any Java number
     */
    record Numeral(String literal) implements JsonValue {
        @Override
        public String kind() {
            return "a number";
        }
    }

    record Truth(boolean value) implements JsonValue {
        @Override
        public String kind() {
            return "true or false";
        }
    }

    record Null() implements JsonValue {
        @Override
        public String kind() {
            return "null";
        }
    }
}
