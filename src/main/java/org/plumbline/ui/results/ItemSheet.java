package org.plumbline.ui.results;

import org.plumbline.model.QuestionnaireId;

import java.util.List;

/**
 * The items of a questionnaire, section by section.
 *
 * @param title what the questionnaire is called
 */
record ItemSheet(QuestionnaireId questionnaire, String title, List<Part> parts) {

    ItemSheet {
        parts = List.copyOf(parts);
    }

    /** A section with what is told of its items. */
    record Part(String title, List<Detail> items) {

        Part {
            items = List.copyOf(items);
        }
    }
}
