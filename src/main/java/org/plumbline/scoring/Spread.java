package org.plumbline.scoring;

/**
 * How the participants' own scores lie, in points: lowest, quartiles and highest (method 4.1,
 * quantiles of type 7). Exists only where dots may be shown.
 *
 * @param people how many own scores it rests on
 */
public record Spread(
        double lowest,
        double lowerQuartile,
        double median,
        double upperQuartile,
        double highest,
        int people) {}
