package org.plumbline.ui.report;

import java.util.Locale;

/** The word that stands for a constant in ids and in the keys of texts. */
final class Word {

    private Word() {}

    /** Such as {@code csv-results} for {@code CSV_RESULTS}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
