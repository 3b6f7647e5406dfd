package org.plumbline.scoring;

/** A condition that can only lower the stage (method 3.5). */
public enum Gate {
    /** CEO commitment. */
    G1,
    /** The weakest sin. */
    G2,
    /** The promise gap. */
    G3,
    /** Obstacles: failure signs and blocks. */
    G4,
    /** Evidence for high claims. */
    G5
}
