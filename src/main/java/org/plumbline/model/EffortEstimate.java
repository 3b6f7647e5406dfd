package org.plumbline.model;

/**
 * What it would take to improve a section (method 6.1).
 *
 * @param effort 1 within existing means and 90 days, 2 needs a project, 3 needs investment or more
 *     than a year
 * @param ownAuthority whether this team can decide it alone
 * @param firstResultWithin90Days whether something can be seen within 90 days
 */
public record EffortEstimate(
        SectionId section, int effort, boolean ownAuthority, boolean firstResultWithin90Days) {

    public EffortEstimate {
        Check.range(effort, 1, 3, "An effort");
    }
}
