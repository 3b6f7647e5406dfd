package org.plumbline.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The conditions that the records of this package check when they are made. */
final class Check {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private Check() {}

    static String id(String value, String what) {
        require(
                ID.matcher(value).matches(),
                what + " must be 1 to 64 letters, digits, '.', '_' or '-'");
        return value;
    }

    static String text(String value, String what) {
        require(!value.isBlank(), what + " must not be blank");
        return value;
    }

    static void weight(double weight) {
        require(weight > 0 && Double.isFinite(weight), "a weight must be a positive number");
    }

    static void range(int value, int lowest, int highest, String what) {
        require(
                value >= lowest && value <= highest,
                what + " must be between " + lowest + " and " + highest);
    }

    static <T> void unique(Collection<T> values, Function<T, ?> key, String what) {
        var seen = new HashSet<Object>();
        for (T value : values) {
            require(seen.add(key.apply(value)), what + " must not occur twice");
        }
    }

    static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
