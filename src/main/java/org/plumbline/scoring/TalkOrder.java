package org.plumbline.scoring;

import java.util.Comparator;
import java.util.List;

/**
 * The items worth talking about, in the order of method 4.4: by flag, inside a flag by the average
 * distance from the middle, then by importance, then as asked.
 */
final class TalkOrder {

    private final List<JudgedItem> judged;
    private final Importance importance;

    TalkOrder(List<JudgedItem> judged, Importance importance) {
        this.judged = judged;
        this.importance = importance;
    }

    List<TalkItem> items() {
        return judged.stream()
                .filter(item -> !item.result().flags().isEmpty())
                .sorted(
                        Comparator.comparing(TalkOrder::flag)
                                .thenComparing(Comparator.comparingDouble(TalkOrder::ad).reversed())
                                .thenComparing(
                                        Comparator.comparingDouble(this::importance).reversed()))
                .map(item -> new TalkItem(item.id(), flag(item)))
                .toList();
    }

    private static Flag flag(JudgedItem item) {
        return item.result().flags().get(0);
    }

    private static double ad(JudgedItem item) {
        return item.agreement().map(Agreement::adMedian).orElse(0.0);
    }

    private double importance(JudgedItem item) {
        return importance.mean(item.result().section()).orElse(0);
    }
}
