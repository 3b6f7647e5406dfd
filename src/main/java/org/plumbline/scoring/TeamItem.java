package org.plumbline.scoring;

import java.util.OptionalDouble;

/**
 * The team value of one item by its first votes (method 3.6). The mean is the official value: on
 * six levels with five to twelve people the median jumps by whole levels.
 *
 * @param score mean of the points of the levels; present exactly if the status is scored
 */
record TeamItem(
        ItemStatus status,
        Counts counts,
        OptionalDouble score,
        OptionalDouble meanLevel,
        OptionalDouble medianLevel) {

    /**
     * @param floor fewest levels from which a value is shown, k in the method
     * @param single whether there is one participant in all
     * @param ruledOut whether the facilitator ruled with the team that the item does not apply
     */
    static TeamItem of(Votes votes, Ruler ruler, int floor, boolean single, boolean ruledOut) {
        ItemStatus status = ruledOut ? ItemStatus.NOT_APPLICABLE : status(votes, floor, single);
        if (!status.scored()) {
            return new TeamItem(
                    status,
                    votes.counts(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty());
        }
        return new TeamItem(
                status,
                votes.counts(),
                OptionalDouble.of(ruler.meanPoints(votes.levels())),
                OptionalDouble.of(votes.sample().mean()),
                OptionalDouble.of(votes.sample().median()));
    }

    private static ItemStatus status(Votes votes, int floor, boolean single) {
        int answers = votes.counts().answers();
        if (2 * votes.notApplicable() > answers) {
            return ItemStatus.NOT_APPLICABLE;
        }
        if (answers == 0 || (single && votes.n() == 0)) {
            return ItemStatus.NO_DATA;
        }
        if (single) {
            return ItemStatus.SINGLE_VIEW;
        }
        if (votes.n() < floor) {
            return ItemStatus.SUPPRESSED;
        }
        return 2 * votes.n() < votes.participants() ? ItemStatus.BLIND_SPOT : ItemStatus.OK;
    }
}
