package org.plumbline.scoring;

import java.util.OptionalDouble;

/**
 * CEO commitment: the CEO's own view and the view of the others (method 3.3 and 4.5).
 *
 * @param self the CEO's own score; only with the CEO's consent, or in solo mode
 * @param team the team view, official values of the items averaged
 * @param used which of the two enters the index
 * @param score the score that enters the index
 * @param gap the CEO's score minus the mean of the others' own scores
 */
public record CeoResult(
        OptionalDouble self, OptionalDouble team, Used used, OptionalDouble score, CeoGap gap) {

    /** Which view of the CEO's commitment enters the index. */
    public enum Used {
        TEAM_VIEW,
        SELF_VIEW,
        NONE
    }
}
