package org.plumbline.scoring;

import java.util.List;
import java.util.Optional;

/**
 * Agreement of at least two first votes on one item (method 4.1).
 *
 * @param votes the levels
 * @param levels the number of levels of the scale, A
 */
record Agreement(Sample votes, int levels) {

    /** Statistics of the votes; absent with fewer than two. */
    static Optional<Agreement> of(List<Integer> votes, int levels) {
        return votes.size() < 2
                ? Optional.empty()
                : Optional.of(new Agreement(Sample.of(votes), levels));
    }

    /** The variance of random answering, every level alike: (A² - 1) / 12. */
    static double uniformVariance(int levels) {
        return (levels * levels - 1) / 12.0;
    }

    /** The largest possible variance, half at each end: ((A - 1) / 2)². */
    static double maximumVariance(int levels) {
        return (levels - 1) * (levels - 1) / 4.0;
    }

    /** The AD around the median to be expected under random answering, AD_u in method 6.1. */
    static double uniformAd(int levels) {
        double sum = 0;
        for (int level = 0; level < levels; level++) {
            sum += Math.abs(level - (levels - 1) / 2.0);
        }
        return sum / levels;
    }

    /**
     * The word for an AD around the median: limits A/12 and A/6 (method 4.3; Burke and Dunlap 2002
     * for the practical limit A/6).
     */
    static AgreementWord word(double adMedian, int levels) {
        if (adMedian <= levels / 12.0) {
            return AgreementWord.CLOSE;
        }
        return adMedian <= levels / 6.0 ? AgreementWord.FAIR : AgreementWord.APART;
    }

    /**
     * The AD in the middle of what a word stands for (for "apart" between its limit and the AD of
     * random answering), where the figure itself may not be used because only the word is shown.
     */
    static double typicalAd(AgreementWord word, int levels) {
        return switch (word) {
            case CLOSE -> levels / 24.0;
            case FAIR -> levels / 8.0;
            case APART -> 5 * levels / 24.0;
        };
    }

    /**
     * The word that may be shown: with three votes or fewer none, with four only "apart", because
     * random answering would too often look like agreement (method 4.3).
     */
    static Optional<AgreementWord> shownWord(AgreementWord word, int n) {
        return n >= 5 || (n == 4 && word == AgreementWord.APART)
                ? Optional.of(word)
                : Optional.empty();
    }

    double variance() {
        return votes.variance();
    }

    /** r*_wg: 1 - s² / uniform variance, not reset. */
    double rwgStar() {
        return 1 - variance() / uniformVariance(levels);
    }

    /** r_wg, negative values set to 0 by convention (James, Demaree and Wolf 1984). */
    double rwg() {
        return Math.max(0, rwgStar());
    }

    /** Agreement against maximum dissensus, 0..1 (Lindell and Brandt 1997). */
    double aMax() {
        return 1 - votes.squares() / votes.size() / maximumVariance(levels);
    }

    /** AD around the mean (Burke, Finkelstein and Dusig 1999). */
    double adMean() {
        return votes.averageDistanceFrom(votes.mean());
    }

    /** AD around the median, the figure shown to executives. */
    double adMedian() {
        return votes.averageDistanceFrom(votes.median());
    }

    /** The distance between the quartiles, type 7. */
    double iqr() {
        return votes.quantile(0.75) - votes.quantile(0.25);
    }

    AgreementWord word() {
        return word(adMedian(), levels);
    }

    AgreementFigures figures() {
        return new AgreementFigures(
                variance(), rwg(), rwgStar(), aMax(), adMean(), adMedian(), iqr());
    }
}
