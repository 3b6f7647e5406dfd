package org.plumbline.model;

import java.util.List;

/**
 * What the team and its facilitator settled about items.
 *
 * @param evidenceCollected whether evidence was asked for at all (gate G5)
 */
public record Findings(
        boolean evidenceCollected,
        List<AgreedLevel> agreedLevels,
        List<NotApplicableRuling> notApplicable,
        List<Evidence> evidence) {

    /** Nothing was settled yet. */
    public static final Findings NONE = new Findings(false, List.of(), List.of(), List.of());

    public Findings {
        agreedLevels = List.copyOf(agreedLevels);
        notApplicable = List.copyOf(notApplicable);
        evidence = List.copyOf(evidence);
        Check.unique(agreedLevels, AgreedLevel::item, "An agreed level of the same item");
        Check.unique(notApplicable, NotApplicableRuling::item, "A ruling on the same item");
        Check.unique(evidence, Evidence::item, "An evidence grade of the same item");
    }
}
