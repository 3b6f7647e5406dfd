package org.plumbline.report;

import org.plumbline.model.Assessment;
import org.plumbline.model.Questionnaire;

import java.util.Locale;

/**
 * In which words a report tells what was asked. The words are all that may differ: ids, levels and
 * weights are those of the questionnaire that was answered.
 */
@FunctionalInterface
public interface Wordings {

    /** The words in which it was asked, whatever the language of the report. */
    Wordings AS_ASKED = (asked, _) -> asked;

    /** A questionnaire in the words of a language, where they exist; else as it was asked. */
    Questionnaire of(Questionnaire asked, Locale language);

    /** An assessment that asks the same in the words of a language. */
    default Assessment in(Locale language, Assessment assessment) {
        return assessment.withQuestionnaires(
                assessment.questionnaires().stream().map(one -> of(one, language)).toList());
    }
}
