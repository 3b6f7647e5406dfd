package org.plumbline.report;

/**
 * Room between two blocks beyond what stands there anyway.
 *
 * @param points height in points, above 0
 */
public record Gap(double points) implements Block {

    public Gap {
        if (!(points > 0)) {
            throw new IllegalArgumentException("A gap must be higher than 0");
        }
    }
}
