package org.plumbline.catalogue;

import org.plumbline.model.Questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The built-in questionnaires in other languages. A translation has the id and version of its
 * original and says the same in other words, which is tested for each. Safe for use by several
 * threads.
 */
public final class Translations {

    private final CatalogueReader reader = new CatalogueReader();
    private final Map<String, Map<Questionnaire, Questionnaire>> languages = new HashMap<>();

    /**
     * A questionnaire in a language, if it is word for word a built-in one that has a translation
     * of its version; else the questionnaire itself. What a team answered to in other words, such
     * as an earlier version or a questionnaire of its own, is never told in these.
     */
    public Questionnaire of(Questionnaire asked, Locale language) {
        return asked.id().builtIn() ? in(language).getOrDefault(asked, asked) : asked;
    }

    private synchronized Map<Questionnaire, Questionnaire> in(Locale language) {
        return languages.computeIfAbsent(language.getLanguage(), this::read);
    }

    private Map<Questionnaire, Questionnaire> read(String language) {
        List<Questionnaire> originals = reader.builtIn().questionnaires();
        Map<Questionnaire, Questionnaire> translated = new HashMap<>();
        for (Questionnaire original : originals) {
            reader.builtIn(original.id(), language)
                    .ifPresent(other -> translated.put(original, other));
        }
        return translated;
    }
}
