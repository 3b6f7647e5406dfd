package org.plumbline.scoring;

import org.plumbline.model.Form;
import org.plumbline.model.SectionId;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The figures by which the gates judge (method 3.5), unrounded 0..100.
 *
 * @param ceo the CEO score that enters the index
 * @param weakestSin the lowest score of a valid section of SIN
 * @param weakestSinSection the section that has it
 * @param promiseGap the score of VAL1
 * @param highClaims how many items of SIN, VAL and MOD score 80 or more
 * @param evidenced how many of them are evidenced
 */
record GateFigures(
        OptionalDouble overall,
        OptionalDouble ceo,
        OptionalDouble weakestSin,
        Optional<SectionId> weakestSinSection,
        OptionalDouble promiseGap,
        OptionalDouble signs,
        OptionalDouble blocks,
        boolean evidenceCollected,
        int highClaims,
        int evidenced,
        Form form) {}
