package org.plumbline.scoring;

import org.plumbline.model.SectionId;

import java.util.Optional;

/**
 * How much a section is worth acting on (method 6.2).
 *
 * @param priority P, 0..100
 * @param importance mean of the participants' ratings, 1..5
 * @param raters how many rated its importance
 * @param quadrant absent until the effort is estimated
 * @param quickWin P of 35 or more, effort 1, a first result within 90 days, own authority, and not
 *     talk first
 * @param talkFirst whether the team stands apart or does not know: get the facts first
 * @param bindingGate whether the section is part of a gate that holds the stage
 */
public record PriorityResult(
        SectionId section,
        double priority,
        double importance,
        int raters,
        Optional<Quadrant> quadrant,
        boolean quickWin,
        boolean talkFirst,
        boolean bindingGate) {}
