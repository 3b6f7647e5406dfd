package org.plumbline.exchange;

import org.plumbline.catalogue.Expected;
import org.plumbline.catalogue.JsonObject;
import org.plumbline.catalogue.QuestionnaireReader;
import org.plumbline.model.Item;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The questionnaires an assessment file names.
 *
 * @param chosen those it asks, in its order; what the file carries itself goes before what is known
 * @param known every questionnaire its ids may refer to, the chosen ones first
 * @param complete whether every questionnaire it names was found
 */
record QuestionnairesPart(List<Questionnaire> chosen, List<Questionnaire> known, boolean complete) {

    private static final String KEY = "questionnaires";
    private static final String CONTENT = "questionnaireContent";

    static QuestionnairesPart read(JsonObject json, List<Questionnaire> known) {
        var byId = new LinkedHashMap<String, Questionnaire>();
        known.forEach(questionnaire -> byId.put(questionnaire.id().value(), questionnaire));
        var reader = new QuestionnaireReader();
        json.findObjects(CONTENT, reader::read).forEach(own -> byId.put(own.id().value(), own));
        List<String> ids = json.values(KEY, Expected.id());
        if (json.lengthOf(KEY).filter(length -> length == 0).isPresent()) {
            json.problem(KEY, "is empty; expected at least one questionnaire");
        }
        Map<String, Questionnaire> chosen = choose(json, ids, byId);
        refuseSharedParts(json, ids, chosen);
        var all = new ArrayList<>(chosen.values());
        byId.values().stream().filter(other -> !chosen.containsValue(other)).forEach(all::add);
        return new QuestionnairesPart(
                List.copyOf(chosen.values()), all, chosen.size() == ids.size() && json.has(KEY));
    }

    private static Map<String, Questionnaire> choose(
            JsonObject json, List<String> ids, Map<String, Questionnaire> byId) {
        var chosen = new LinkedHashMap<String, Questionnaire>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            Optional<Questionnaire> found = Optional.ofNullable(byId.get(id));
            if (found.isEmpty()) {
                json.problem(
                        KEY,
                        i,
                        "is " + id + ", which is not known; expected one of " + names(byId));
            } else if (chosen.put(id, found.get()) != null) {
                json.problem(KEY, i, "is " + id + " again; expected each questionnaire once");
            }
        }
        return chosen;
    }

    /** An answer names an item by its id alone, so no two questionnaires may share one. */
    private static void refuseSharedParts(
            JsonObject json, List<String> ids, Map<String, Questionnaire> chosen) {
        var owners = new HashMap<Object, QuestionnaireId>();
        for (Questionnaire questionnaire : chosen.values()) {
            partsOf(questionnaire)
                    .filter(part -> owners.containsKey(part))
                    .findFirst()
                    .ifPresent(
                            part ->
                                    json.problem(
                                            KEY,
                                            ids.indexOf(questionnaire.id().value()),
                                            "has the id %s, as %s has; expected ids of its own"
                                                    .formatted(part, owners.get(part))));
            partsOf(questionnaire).forEach(part -> owners.put(part, questionnaire.id()));
        }
    }

    private static Stream<Object> partsOf(Questionnaire questionnaire) {
        return questionnaire.sections().stream()
                .flatMap(
                        section ->
                                Stream.concat(
                                        Stream.of(section.id()),
                                        section.items().stream().map(Item::id)));
    }

    private static String names(Map<String, Questionnaire> byId) {
        return String.join(", ", byId.keySet());
    }
}
