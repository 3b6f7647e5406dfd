package org.plumbline.catalogue;

import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.Section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sees to it that no two questionnaires of a catalogue share an id, of their own or of a part, so
 * that an answer always belongs to one item.
 */
final class TakenIds {

    private final Map<Object, QuestionnaireId> owners = new HashMap<>();

    /** Takes the ids of a questionnaire; if one is taken already, the entry becomes unusable. */
    CatalogueEntry claim(CatalogueEntry entry) {
        return switch (entry) {
            case CatalogueEntry.Unusable unusable -> unusable;
            case CatalogueEntry.Usable(String file, Questionnaire questionnaire) ->
                    claim(entry, new Claim(file, questionnaire));
        };
    }

    private CatalogueEntry claim(CatalogueEntry entry, Claim claim) {
        claim.all();
        if (!claim.problems.isEmpty()) {
            return new CatalogueEntry.Unusable(claim.file, claim.problems);
        }
        claim.ids.forEach(id -> owners.put(id, claim.questionnaire.id()));
        return entry;
    }

    /** The ids one questionnaire asks for, and those it cannot have. */
    private final class Claim {
        private final String file;
        private final Questionnaire questionnaire;
        private final List<Object> ids = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Claim(String file, Questionnaire questionnaire) {
            this.file = file;
            this.questionnaire = questionnaire;
        }

        void all() {
            one("", questionnaire.id());
            for (int s = 0; s < questionnaire.sections().size(); s++) {
                Section section = questionnaire.sections().get(s);
                one("/sections/" + s, section.id());
                for (int i = 0; i < section.items().size(); i++) {
                    one("/sections/" + s + "/items/" + i, section.items().get(i).id());
                }
            }
        }

        private void one(String place, Object id) {
            ids.add(id);
            QuestionnaireId owner = owners.get(id);
            if (owner != null) {
                problems.add(
                        new Problem(
                                file,
                                place + "/id",
                                "is %s, which the questionnaire %s has; expected an id of its own"
                                        .formatted(id, owner)));
            }
        }
    }
}
