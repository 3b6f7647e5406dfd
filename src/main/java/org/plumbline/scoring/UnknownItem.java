package org.plumbline.scoring;

import org.plumbline.model.ItemId;

/**
 * An item some do not know about.
 *
 * @param blindSpot whether fewer than half of the participants could choose a level
 */
public record UnknownItem(ItemId item, Counts counts, boolean blindSpot) {}
