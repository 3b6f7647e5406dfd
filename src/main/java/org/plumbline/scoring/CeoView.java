package org.plumbline.scoring;

import java.util.OptionalDouble;

/**
 * Which CEO score enters the index (method 3.3): the team view if enough colleagues answered, else
 * the CEO's own, else none. Self-ratings of commitment tend to run high, and a commitment that
 * colleagues cannot see does not do its work.
 */
record CeoView(CeoResult.Used used, OptionalDouble score) {

    /**
     * @param self the CEO's own score, if it may be used
     * @param team the team view, if enough colleagues answered
     */
    static CeoView choose(OptionalDouble self, OptionalDouble team) {
        if (team.isPresent()) {
            return new CeoView(CeoResult.Used.TEAM_VIEW, team);
        }
        return self.isPresent()
                ? new CeoView(CeoResult.Used.SELF_VIEW, self)
                : new CeoView(CeoResult.Used.NONE, OptionalDouble.empty());
    }
}
