package org.plumbline.model;

import java.util.List;

/**
 * One thing a participant is asked to place on a scale.
 *
 * @param title short title for lists and charts, at most 28 characters in the built-in
 *     questionnaires
 * @param wording the statement, or the two CEO wordings
 * @param levelLines one line a level, lowest level first
 * @param evidence what would prove a high answer (for a negative item: freedom from it)
 * @param prompt the facilitator's opening question
 * @param action what is worth doing when the team's score is below 50
 * @param shortForm whether the item belongs to the short form
 * @param weight weight inside the section (method 3.2), positive, 1 by default
 */
public record Item(
        ItemId id,
        String title,
        Wording wording,
        List<String> levelLines,
        String evidence,
        String prompt,
        String action,
        boolean shortForm,
        double weight) {

    public Item {
        Check.text(title, "The title of an item");
        levelLines = List.copyOf(levelLines);
        levelLines.forEach(line -> Check.text(line, "A level line"));
        Check.weight(weight);
    }
}
