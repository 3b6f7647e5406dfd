package org.plumbline.scoring;

/**
 * How many participants answered an item, and how. In the CEO instrument the CEO's own answer is
 * not among them.
 *
 * @param levels answers that are a level ("n")
 * @param dontKnow answers "I do not know"
 * @param notApplicable answers "does not apply to us"
 */
public record Counts(int levels, int dontKnow, int notApplicable) {

    /** The share of don't knows among don't knows and levels, 0..1; 0 if there is neither. */
    public double dontKnowShare() {
        int base = dontKnow + levels;
        return base == 0 ? 0 : (double) dontKnow / base;
    }

    /** Answers of any kind. */
    public int answers() {
        return levels + dontKnow + notApplicable;
    }
}
