package org.plumbline.catalogue;

import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;

import java.util.List;
import java.util.Optional;

/**
 * The questionnaires there are, and the files that should have been one.
 *
 * @param entries the built-in six in the order in which they are answered (method 11), then the
 *     user's own by file name; no two usable questionnaires share an id or the id of an item
 */
public record Catalogue(List<CatalogueEntry> entries) {

    public Catalogue {
        entries = List.copyOf(entries);
    }

    /** Every questionnaire that can be asked. */
    public List<Questionnaire> questionnaires() {
        return entries.stream()
                .filter(CatalogueEntry.Usable.class::isInstance)
                .map(entry -> ((CatalogueEntry.Usable) entry).questionnaire())
                .toList();
    }

    /** The built-in ones among them: what every copy of the program knows. */
    public List<Questionnaire> builtIn() {
        return questionnaires().stream().filter(q -> q.id().builtIn()).toList();
    }

    /** The questionnaire with this id, if there is a usable one. */
    public Optional<Questionnaire> find(QuestionnaireId id) {
        return questionnaires().stream().filter(q -> q.id().equals(id)).findFirst();
    }

    /** The files that cannot be used, with the reasons. */
    public List<CatalogueEntry.Unusable> unusable() {
        return entries.stream()
                .filter(CatalogueEntry.Unusable.class::isInstance)
                .map(CatalogueEntry.Unusable.class::cast)
                .toList();
    }
}
