package org.plumbline.scoring;

import org.plumbline.model.SectionId;

import java.util.List;
import java.util.Optional;

/**
 * What the one-page answer names.
 *
 * @param strengths up to three sections with the highest scores, highest first
 * @param weaknesses up to three sections with the lowest scores, lowest first; none is also a
 *     strength
 * @param weakestSin the section of SIN with the lowest score
 */
public record Highlights(
        List<SectionId> strengths, List<SectionId> weaknesses, Optional<SectionId> weakestSin) {

    public Highlights {
        strengths = List.copyOf(strengths);
        weaknesses = List.copyOf(weaknesses);
    }
}
