package org.plumbline.exchange;

import org.plumbline.catalogue.QuestionnaireWriter;
import org.plumbline.model.Questionnaire;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Questionnaires as trees that stand inside an assessment file. */
final class OwnQuestionnaire {

    private OwnQuestionnaire() {}

    /** A user's own questionnaire with the id OWN, made from VAL. */
    static ObjectNode tree() {
        String text = builtIn("VAL").toString().replace("\"VAL", "\"OWN");
        return (ObjectNode) JsonMapper.shared().readTree(text);
    }

    /** A built-in questionnaire. */
    static ObjectNode builtIn(String id) {
        Questionnaire found =
                SampleText.BUILT_IN.stream()
                        .filter(questionnaire -> questionnaire.id().value().equals(id))
                        .findFirst()
                        .orElseThrow();
        return (ObjectNode) JsonMapper.shared().readTree(new QuestionnaireWriter().write(found));
    }
}
