package org.plumbline.scoring;

import org.plumbline.model.QuestionnaireId;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * The overall customer-focus index (method 3.3): the weighted mean of the valid instruments, shown
 * if they carry at least 60 % of the weight and SIN or MOD is among them.
 *
 * @param score present unless the status is insufficient
 * @param coverage the weight of the valid instruments, 0..1
 * @param instruments how many are valid
 */
record OverallIndex(
        OverallResult.Status status, OptionalDouble score, double coverage, int instruments) {

    private static final int REQUIRED = 60;

    /** The index from the scores of the valid instruments; own questionnaires never enter. */
    static OverallIndex of(Map<QuestionnaireId, Double> scores) {
        int covered = 0;
        int valid = 0;
        double sum = 0;
        for (Map.Entry<QuestionnaireId, Integer> weight : IndexWeight.PER_CENT.entrySet()) {
            Double score = scores.get(weight.getKey());
            if (score != null) {
                covered += weight.getValue();
                sum += weight.getValue() * score;
                valid++;
            }
        }
        boolean core =
                scores.containsKey(QuestionnaireId.SIN) || scores.containsKey(QuestionnaireId.MOD);
        OptionalDouble score =
                core && covered >= REQUIRED
                        ? OptionalDouble.of(sum / covered)
                        : OptionalDouble.empty();
        return new OverallIndex(status(score, valid), score, covered / 100.0, valid);
    }

    private static OverallResult.Status status(OptionalDouble score, int valid) {
        if (score.isEmpty()) {
            return OverallResult.Status.INSUFFICIENT;
        }
        return valid == IndexWeight.PER_CENT.size()
                ? OverallResult.Status.FULL
                : OverallResult.Status.PARTIAL;
    }
}
