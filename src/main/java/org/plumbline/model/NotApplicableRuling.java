package org.plumbline.model;

/**
 * The facilitator's ruling with the team that an item does not apply to the organisation.
 *
 * @param reason why; may be blank in files of other programs
 */
public record NotApplicableRuling(ItemId item, String reason) {}
