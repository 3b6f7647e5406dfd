package org.plumbline.model;

import java.util.Optional;

/**
 * What is counted to see whether an action works.
 *
 * @param what the thing that is counted
 * @param today today's value, or "unknown"; may be blank
 * @param target the value aimed at; may be blank
 * @param countedBy who counts
 */
public record FirstMeasure(
        String what, String today, String target, Optional<ParticipantId> countedBy) {}
