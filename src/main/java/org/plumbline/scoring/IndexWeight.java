package org.plumbline.scoring;

import org.plumbline.model.QuestionnaireId;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The weights of the instruments in the index (method 3.3). Expert-set, the same for all. */
public final class IndexWeight {

    /** In per cent and not as fractions, so that their sums are exact. */
    static final Map<QuestionnaireId, Integer> PER_CENT = weights();

    private IndexWeight() {}

    /** The weight of an instrument in per cent; empty if it never enters the index. */
    public static OptionalInt percent(QuestionnaireId instrument) {
        return Optional.ofNullable(PER_CENT.get(instrument))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private static Map<QuestionnaireId, Integer> weights() {
        Map<QuestionnaireId, Integer> weights = new LinkedHashMap<>();
        weights.put(QuestionnaireId.SIN, 28);
        weights.put(QuestionnaireId.MOD, 28);
        weights.put(QuestionnaireId.VAL, 14);
        weights.put(QuestionnaireId.CEO, 10);
        weights.put(QuestionnaireId.SGN, 10);
        weights.put(QuestionnaireId.BLK, 10);
        return Collections.unmodifiableMap(weights);
    }
}
