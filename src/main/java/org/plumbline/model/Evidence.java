package org.plumbline.model;

/**
 * The evidence grade the facilitator recorded for an item (method 3.5).
 *
 * @param grade 0 none offered, 1 an example told, 2 a document or record seen, 3 current data with
 *     the customers' own view
 * @param note what was seen; may be blank
 */
public record Evidence(ItemId item, int grade, String note) {

    /** From this grade on a high claim counts as evidenced (G5, method 3.5). */
    public static final int EVIDENCED_FROM = 2;

    public Evidence {
        Check.range(grade, 0, 3, "An evidence grade");
    }
}
