package org.plumbline.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reasons to talk about an item, in talk order (method 4.4, first votes). */
final class DiscussFlags {

    /** Below this many votes a picture of camps and loners would be chance. */
    private static final int ENOUGH_VOTES = 4;

    private static final double CEO_APART = 2;
    private static final double LONE_APART = 3;

    private DiscussFlags() {}

    /**
     * @param ceo the CEO beside the others, where that may be shown
     */
    static List<Flag> of(Votes votes, Ruler ruler, Optional<CeoBeside> ceo) {
        List<Flag> flags = new ArrayList<>();
        boolean enough = votes.n() >= ENOUGH_VOTES;
        if (enough && split(votes, ruler)) {
            flags.add(Flag.SPLIT);
        }
        if (enough && apart(votes, ruler)) {
            flags.add(Flag.SPREAD);
        }
        boolean scattered = !flags.isEmpty();
        if (ceo.filter(beside -> Math.abs(beside.difference()) >= CEO_APART).isPresent()) {
            flags.add(Flag.CEO);
        }
        if (votes.dontKnow() > 0 && 3 * votes.dontKnow() >= votes.dontKnow() + votes.n()) {
            flags.add(Flag.UNKNOWN);
        }
        if (enough && !scattered && lone(votes)) {
            flags.add(Flag.LONE);
        }
        return List.copyOf(flags);
    }

    private static boolean split(Votes votes, Ruler ruler) {
        long low = votes.levels().stream().filter(vote -> vote <= ruler.lowest() + 1).count();
        long high = votes.levels().stream().filter(vote -> vote >= ruler.highest() - 1).count();
        return camp(low, votes.n()) && camp(high, votes.n());
    }

    private static boolean camp(long votes, int n) {
        return votes >= 2 && 4 * votes >= n;
    }

    private static boolean apart(Votes votes, Ruler ruler) {
        return Agreement.of(votes.levels(), ruler.levels())
                .filter(agreement -> agreement.word() == AgreementWord.APART)
                .isPresent();
    }

    private static boolean lone(Votes votes) {
        Sample sample = votes.sample();
        return sample.countFrom(sample.median(), LONE_APART) == 1;
    }
}
