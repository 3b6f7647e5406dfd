package org.plumbline.scoring;

import org.plumbline.model.Consent;
import org.plumbline.model.Mode;
import org.plumbline.model.Setup;

/**
 * From how many people on what may be shown (method 3.6, decision 4). Floors can be raised by the
 * setup, never lowered.
 *
 * @param floor fewest levels from which a value of the team is shown, k in the method
 * @param dotsFrom fewest votes from which dots are shown
 * @param figuresFrom fewest votes from which figures of agreement are shown; below only words
 * @param single whether there is one participant in all: everything is that person's own view
 */
record Disclosure(int floor, int dotsFrom, int figuresFrom, boolean single) {

    /** Where votes are not revealed in the room, a distribution is shown from 8 votes on. */
    private static final int DISTRIBUTION = 8;

    /** People's own scores are shown, without names, from 5 on (decision 5). */
    private static final int OWN_SCORES = 5;

    static Disclosure of(Setup setup, Consent consent, int participants) {
        if (participants == 1) {
            return new Disclosure(1, 1, 1, true);
        }
        int floor = Math.max(setup.smallestGroup(), Mode.WORKSHOP.smallestGroup());
        int distribution = Math.max(floor, DISTRIBUTION);
        return setup.mode() == Mode.WORKSHOP
                ? new Disclosure(floor, consent.reveal() ? floor : distribution, floor, false)
                : new Disclosure(floor, distribution, distribution, false);
    }

    /** Whether a mean of so many people may be shown. */
    boolean showsMean(int people) {
        return people >= floor;
    }

    /** Whether so many votes may be shown one by one; never those of one person. */
    boolean showsDots(int votes) {
        return !single && votes >= dotsFrom;
    }

    /** Whether figures of agreement among so many votes may be shown. */
    boolean showsFigures(int votes) {
        return votes >= figuresFrom;
    }

    /** Whether lowest, quartiles and highest of so many people's own scores may be shown. */
    boolean showsOwnScores(int people) {
        return showsDots(people) && people >= OWN_SCORES;
    }

    /** Whether the middle half and the mean of so many people's own indices may be shown. */
    boolean showsMiddleHalf(int people) {
        return showsMean(people) && people >= OWN_SCORES;
    }

    /** Fewest others beside whom the CEO may be set with consent (method 4.4). */
    int fewestOthers() {
        return Math.max(floor, Gaps.FEWEST_OTHERS);
    }
}
