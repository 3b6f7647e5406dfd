package org.plumbline.model;

import java.util.List;

/**
 * A group of items that together describe one construct.
 *
 * @param title the title in the words of the source
 * @param shortTitle positive or neutral title for charts, where a long bar means strength
 * @param question one sentence asking what the section is about
 * @param construct what the items measure
 * @param sourcePart the part of the source it rests on
 * @param weight weight inside the questionnaire (method 3.2), positive, 1 by default
 * @param items at least one, in the order in which they are asked
 */
public record Section(
        SectionId id,
        String title,
        String shortTitle,
        String question,
        String construct,
        String sourcePart,
        double weight,
        List<Item> items) {

    public Section {
        Check.text(title, "The title of a section");
        Check.text(shortTitle, "The short title of a section");
        Check.weight(weight);
        items = List.copyOf(items);
        Check.require(!items.isEmpty(), "A section must have items");
    }

    /** This section with other items, at least one. */
    public Section withItems(List<Item> newItems) {
        return new Section(
                id, title, shortTitle, question, construct, sourcePart, weight, newItems);
    }
}
