package org.plumbline.scoring;

import org.plumbline.model.Evidence;
import org.plumbline.model.Findings;
import org.plumbline.model.ItemId;
import org.plumbline.model.QuestionnaireId;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** What the high claims rest on (G5, method 3.5). */
final class EvidenceScoring {

    private static final Set<QuestionnaireId> PRACTICE =
            Set.of(QuestionnaireId.SIN, QuestionnaireId.VAL, QuestionnaireId.MOD);
    private static final int HIGH = 80;

    private EvidenceScoring() {}

    static EvidenceResult of(List<ItemResult> items, Findings findings) {
        Map<ItemId, Integer> grades =
                findings.evidence().stream()
                        .collect(Collectors.toMap(Evidence::item, Evidence::grade));
        return new EvidenceResult(
                findings.evidenceCollected(),
                items.stream()
                        .filter(EvidenceScoring::highClaim)
                        .map(item -> claim(item.item(), grades))
                        .toList());
    }

    private static boolean highClaim(ItemResult item) {
        return PRACTICE.contains(item.questionnaire())
                && item.score().isPresent()
                && DisplayRounding.points(item.score().getAsDouble()) >= HIGH;
    }

    private static HighClaim claim(ItemId item, Map<ItemId, Integer> grades) {
        Integer grade = grades.get(item);
        return grade == null
                ? new HighClaim(item, OptionalInt.empty(), false)
                : new HighClaim(item, OptionalInt.of(grade), grade >= Evidence.EVIDENCED_FROM);
    }
}
