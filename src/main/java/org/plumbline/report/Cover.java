package org.plumbline.report;

import java.util.List;

/**
 * The first page: whom the report is about and how it came about. It carries no score (method 8).
 *
 * @param eyebrow the small line over the title
 * @param title the title in large letters
 * @param organisation whom the report is about
 * @param team who answered, and the period
 * @param facts short lines such as form, number of participants, mode, version of the method
 * @param notes paragraphs at the foot: who prepared it and when, what is confidential
 */
public record Cover(
        String eyebrow,
        String title,
        String organisation,
        String team,
        List<String> facts,
        List<String> notes) {

    public Cover {
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
    }
}
