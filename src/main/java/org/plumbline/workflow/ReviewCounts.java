package org.plumbline.workflow;

/**
 * What a participant gave, counted.
 *
 * @param rated items answered with a level
 * @param comments answers of any kind with a comment
 */
public record ReviewCounts(
        int rated, int notAnswered, int dontKnow, int notApplicable, int comments) {}
