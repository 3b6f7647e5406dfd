package org.plumbline.ui.results;

import org.plumbline.model.ItemId;

import java.util.List;

/**
 * What is told of one item beyond its answers.
 *
 * @param place its number and its section
 * @param statement the statement people answered
 * @param word the agreement in words; may be blank
 * @param said how many said what, or why that is not told
 * @param notes further sentences about the answers
 * @param rungs where the team stands and what comes next; empty without levels
 * @param comments released ones, word for word
 * @param suggestion what the questionnaire suggests to do; may be blank
 */
record ItemCard(
        ItemId id,
        String place,
        String statement,
        String word,
        String said,
        List<String> notes,
        List<Rung> rungs,
        List<String> comments,
        String suggestion) {

    ItemCard {
        notes = List.copyOf(notes);
        rungs = List.copyOf(rungs);
        comments = List.copyOf(comments);
    }
}
