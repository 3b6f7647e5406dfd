package org.plumbline.scoring;

import java.util.List;

/**
 * What the high claims rest on.
 *
 * @param collected whether evidence was asked for at all
 * @param highClaims in the order of the questionnaires
 */
public record EvidenceResult(boolean collected, List<HighClaim> highClaims) {

    public EvidenceResult {
        highClaims = List.copyOf(highClaims);
    }

    /** How many of the high claims are evidenced. */
    public int evidenced() {
        return (int) highClaims.stream().filter(HighClaim::evidenced).count();
    }
}
