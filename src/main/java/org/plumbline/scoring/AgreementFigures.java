package org.plumbline.scoring;

/**
 * Agreement statistics of one item's first votes, for the technical annex (method 4.1). All in
 * levels but the unit-free indices.
 *
 * @param variance s², divided by n - 1
 * @param rwg r_wg, reset to 0 where negative (James, Demaree and Wolf 1984)
 * @param rwgStar r*_wg, not reset; negative means more spread than random answering
 * @param aMax agreement against the largest possible spread, 0..1
 * @param adMean average distance from the mean (Burke, Finkelstein and Dusig 1999)
 * @param adMedian average distance from the median; the figure shown to executives
 * @param iqr the distance between the quartiles
 */
public record AgreementFigures(
        double variance,
        double rwg,
        double rwgStar,
        double aMax,
        double adMean,
        double adMedian,
        double iqr) {}
