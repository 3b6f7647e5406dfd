package org.plumbline.i18n;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * Looks up texts and writes numbers and dates for one locale. Immutable and safe for use by several
 * threads. A text missing in a language falls back to English.
 */
public final class Messages {

    private static final String FOLDER = "org.plumbline.i18n.";
    private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The languages of what is handed over: reports, copies of them, papers. */
    public static final List<Locale> LANGUAGES = List.of(Locale.UK, Locale.GERMANY);

    /** The languages of the screens, which are fewer. */
    public static final List<Locale> SCREEN_LANGUAGES = List.of(Locale.UK);

    private final Locale locale;
    private final Map<String, String> texts;

    private Messages(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /**
     * The texts in a language, in English where the language is not spoken. Texts of screens are
     * English in every language.
     */
    public static Messages of(Locale locale) {
        Map<String, String> texts = new HashMap<>();
        for (Area area : Area.values()) {
            ResourceBundle bundle =
                    ResourceBundle.getBundle(FOLDER + area.prefix(), locale, NO_DEFAULT_LOCALE);
            bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        }
        return new Messages(locale, Map.copyOf(texts));
    }

    /** The English texts with British dates ("12 March 2026"). */
    public static Messages english() {
        return of(Locale.UK);
    }

    /**
     * The locale of a language that is among these: with its own country if the tag names none.
     *
     * @param tag an IETF tag such as {@code de} or {@code de-AT}
     */
    public static Optional<Locale> spoken(String tag, List<Locale> among) {
        Locale asked = Locale.forLanguageTag(tag);
        return among.stream()
                .filter(one -> one.getLanguage().equals(asked.getLanguage()))
                .map(one -> asked.getCountry().isEmpty() ? one : asked)
                .findFirst();
    }

    /** The locale whose texts, numbers and dates these are. */
    public Locale locale() {
        return locale;
    }

    /** Every key there is. */
    public Set<String> keys() {
        return texts.keySet();
    }

    /**
     * A text without arguments, to the letter.
     *
     * @throws MissingResourceException if there is no such key
     */
    public String get(String key) {
        return pattern(key);
    }

    /**
     * A text with its placeholders filled. Integers are written plainly; use {@code {0,choice,0#no
     * people|1#one person|1<{0} people}} for plurals.
     *
     * @throws MissingResourceException if there is no such key
     */
    public String get(String key, Object... arguments) {
        return new MessageFormat(pattern(key), locale).format(arguments);
    }

    /** A number without decimals. */
    public String integer(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A number with exactly one decimal, as levels are shown ("2.6"). */
    public String oneDecimal(double number) {
        return decimals(number, 1);
    }

    /** A number with exactly two decimals, as a technical annex shows it ("0.55"). */
    public String twoDecimals(double number) {
        return decimals(number, 2);
    }

    private String decimals(double number, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(java.math.RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** A date in full: "12 March 2026", "12. März 2026". */
    public String longDate(LocalDate date) {
        return date("common.date.long", date);
    }

    /** A date for tables: "12 Mar", "12. März". */
    public String shortDate(LocalDate date) {
        return date("common.date.short", date);
    }

    /** A month: "March 2026", "März 2026". */
    public String month(LocalDate date) {
        return date("common.date.month", date);
    }

    private String date(String key, LocalDate date) {
        return DateTimeFormatter.ofPattern(pattern(key), locale).format(date);
    }

    private String pattern(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new MissingResourceException("No text for " + key, "Messages", key);
        }
        return text;
    }
}
