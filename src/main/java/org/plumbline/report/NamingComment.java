package org.plumbline.report;

import org.plumbline.model.ItemId;

/**
 * A comment or a note of the room in which a participant's name or role occurs. Says nothing about
 * who wrote it.
 *
 * @param item the item it is about
 * @param comment word for word
 * @param named the name or role, as it is written in the list of participants
 */
public record NamingComment(ItemId item, String comment, String named) {}
