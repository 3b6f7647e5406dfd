package org.plumbline.catalogue;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What may stand under a key.
 *
 * @param inWords the end of the sentence "expected ..."
 * @param standIn what a reader goes on with when something else stands there
 * @param reading the value, or nothing if it is not acceptable
 * @param shown how a value that is not acceptable is named; never quotes what people wrote
 */
public record Expected<T>(
        String inWords,
        T standIn,
        Function<JsonValue, Optional<T>> reading,
        Function<JsonValue, String> shown) {

    /** Stands in for a text. */
    static final String NO_TEXT = "-";

    /** What ids may look like, as the records of {@code model} demand it. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** The length of a day as {@code 2026-03-12}; longer ones lie in no year of ours. */
    private static final int ISO_DAY = 10;

    /** No whole number of ours is written with more characters. */
    private static final int LONGEST_NUMBER = 24;

    private Expected(String inWords, T standIn, Function<JsonValue, Optional<T>> reading) {
        this(inWords, standIn, reading, JsonValue::kind);
    }

    /** Text that is not blank, of at most so many characters. */
    public static Expected<String> text(int most) {
        return ofText(
                "text of 1 to " + most + " characters",
                NO_TEXT,
                text -> keep(text, !text.isBlank() && length(text) <= most));
    }

    /** Text of at most so many characters that may be blank. */
    public static Expected<String> blankable(int most) {
        return ofText(
                "text of at most " + most + " characters", "", t -> keep(t, length(t) <= most));
    }

    /** An identifier: 1 to 64 letters, digits, '.', '_' or '-'. */
    public static Expected<String> id() {
        return matching(ID, "an id of 1 to 64 letters, digits, '.', '_' or '-'");
    }

    /**
     * An identifier of something that exists.
     *
     * @param exists whether there is something with this id
     * @param inWords such as "the id of an item"
     */
    public static Expected<String> reference(Predicate<String> exists, String inWords) {
        Expected<String> id = id();
        return new Expected<>(
                inWords,
                id.standIn,
                value -> id.reading.apply(value).filter(exists),
                value -> id.reading.apply(value).orElseGet(value::kind));
    }

    /** Text in a certain form. */
    public static Expected<String> matching(Pattern pattern, String inWords) {
        return ofText(inWords, "0", text -> keep(text, pattern.matcher(text).matches()));
    }

    /** This text and no other. */
    public static Expected<String> constant(String value) {
        return ofText('"' + value + '"', value, text -> keep(text, text.equals(value)));
    }

    /** A whole number, both ends included. */
    public static Expected<Integer> integer(int lowest, int highest) {
        String inWords =
                lowest == highest
                        ? "the number " + lowest
                        : "a whole number from " + lowest + " to " + highest;
        return numberOrText(
                inWords,
                lowest,
                number -> keep(number, number >= lowest && number <= highest),
                text -> Optional.empty());
    }

    /** A number above 0, not necessarily whole. */
    public static Expected<Double> positive(int highest) {
        return new Expected<>(
                "a number above 0 and at most " + highest,
                1.0,
                value -> number(value).filter(n -> n > 0 && n <= highest));
    }

    /** {@code true} or {@code false}. */
    public static Expected<Boolean> truth() {
        return new Expected<>(
                "true or false",
                false,
                value ->
                        value instanceof JsonValue.Truth truth
                                ? Optional.of(truth.value())
                                : Optional.empty());
    }

    /** The name of a constant in lower case. */
    public static <E extends Enum<E>> Expected<E> choice(Class<E> kind) {
        E[] constants = kind.getEnumConstants();
        String names =
                Arrays.stream(constants)
                        .map(constant -> '"' + name(constant) + '"')
                        .collect(Collectors.joining(", "));
        return ofText("one of " + names, constants[0], text -> named(constants, text));
    }

    /** A day in the form of ISO 8601. */
    public static Expected<LocalDate> date() {
        return ofText("a date such as \"2026-03-12\"", LocalDate.EPOCH, Expected::day);
    }

    /** A whole number or a text, each as far as it is acceptable. */
    public static <T> Expected<T> numberOrText(
            String inWords,
            T standIn,
            IntFunction<Optional<T>> number,
            Function<String, Optional<T>> text) {
        return new Expected<>(
                inWords,
                standIn,
                value ->
                        switch (value) {
                            case JsonValue.Numeral(String literal) ->
                                    wholeNumber(literal).flatMap(number::apply);
                            case JsonValue.Text(String found) -> text.apply(found);
                            default -> Optional.empty();
                        });
    }

    /** The name of a constant in a file. */
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <T> Expected<T> ofText(
            String inWords, T standIn, Function<String, Optional<T>> reading) {
        return numberOrText(inWords, standIn, number -> Optional.empty(), reading);
    }

    private static <T> Optional<T> keep(T value, boolean acceptable) {
        return acceptable ? Optional.of(value) : Optional.empty();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static <E extends Enum<E>> Optional<E> named(E[] constants, String text) {
        return Arrays.stream(constants).filter(c -> name(c).equals(text)).findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.length() == ISO_DAY ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> wholeNumber(String literal) {
        if (literal.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(literal).intValueExact());
        } catch (NumberFormatException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Optional<Double> number(JsonValue value) {
        return value instanceof JsonValue.Numeral(String literal)
                ? Optional.of(Double.valueOf(literal)).filter(Double::isFinite)
                : Optional.empty();
    }
}
