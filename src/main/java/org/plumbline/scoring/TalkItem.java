package org.plumbline.scoring;

import org.plumbline.model.ItemId;

/**
 * An item worth talking about.
 *
 * @param flag the first of its flags, by which it stands where it stands in talk order
 */
public record TalkItem(ItemId item, Flag flag) {}
