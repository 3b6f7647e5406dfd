package org.plumbline.scoring;

import java.util.List;

/**
 * Agreement over the items of a section (method 4.1).
 *
 * @param items how many items it rests on, J
 * @param meanVariance mean of the items' variances
 * @param rwgJ r_wg(J), which rises with J and is set to 0 where the votes scatter as random ones do
 *     (James, Demaree and Wolf 1984)
 * @param rwgStarJ r*_wg(J), which does not rise with J and may be negative (Lindell, Brandt and
 *     Whitney 1999)
 * @param adMedian the section's AD: mean of the items' ADs around the median
 */
record SectionAgreement(
        int items, double meanVariance, double rwgJ, double rwgStarJ, double adMedian) {

    /** From the items that have agreement statistics, at least one. */
    static SectionAgreement of(List<Agreement> items, int levels) {
        int j = items.size();
        double variance = Sample.of(items.stream().map(Agreement::variance).toList()).mean();
        double star = 1 - variance / Agreement.uniformVariance(levels);
        return new SectionAgreement(
                j,
                variance,
                star <= 0 ? 0 : j * star / (j * star + 1 - star),
                star,
                Sample.of(items.stream().map(Agreement::adMedian).toList()).mean());
    }
}
