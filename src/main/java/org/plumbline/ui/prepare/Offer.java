package org.plumbline.ui.prepare;

import org.plumbline.model.Questionnaire;

import java.util.List;

/**
 * The questionnaires that can be chosen.
 *
 * @param questionnaires in the order in which they are listed
 * @param unusable files that should have been one
 */
public record Offer(List<Questionnaire> questionnaires, List<UnusableFile> unusable) {

    public Offer {
        questionnaires = List.copyOf(questionnaires);
        unusable = List.copyOf(unusable);
    }

    /**
     * A file that cannot be used.
     *
     * @param file its name
     * @param reasons what is wrong with it, at least one line
     */
    public record UnusableFile(String file, List<String> reasons) {
        public UnusableFile {
            reasons = List.copyOf(reasons);
        }
    }
}
