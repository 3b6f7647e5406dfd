package org.plumbline.scoring;

import org.plumbline.model.ItemId;

import java.util.OptionalInt;

/**
 * An item of SIN, VAL or MOD with an official score of 80 or more (G5, method 3.5).
 *
 * @param grade the evidence grade 0 to 3, absent if none was recorded
 */
public record HighClaim(ItemId item, OptionalInt grade, boolean evidenced) {}
