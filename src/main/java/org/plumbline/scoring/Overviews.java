package org.plumbline.scoring;

import org.plumbline.model.SectionId;

import java.util.Comparator;
import java.util.List;

/** Short lists and headlines over all items and sections (method 4.3 and 8). */
final class Overviews {

    /** How many strengths and weaknesses the one-page answer names. */
    private static final int NAMED = 3;

    private Overviews() {}

    /** Strengths and weaknesses by score; with few sections fewer of both, and never the same. */
    static Highlights highlights(List<SectionResult> sections) {
        List<SectionId> ranked =
                sections.stream()
                        .filter(section -> section.score().isPresent())
                        .sorted(
                                Comparator.comparingDouble(
                                                (SectionResult s) -> s.score().getAsDouble())
                                        .reversed())
                        .map(SectionResult::section)
                        .toList();
        int named = Math.min(NAMED, ranked.size() / 2);
        return new Highlights(
                ranked.subList(0, named),
                ranked.subList(ranked.size() - named, ranked.size()).reversed(),
                StageScoring.weakestSin(sections).map(SectionResult::section));
    }

    /** "On x of y items you stand apart", over items on which the word could be shown. */
    static Apart apart(List<JudgedItem> judged) {
        List<AgreementWord> words =
                judged.stream()
                        .flatMap(item -> item.agreement().stream())
                        .filter(agreement -> agreement.votes().size() >= 4)
                        .map(Agreement::word)
                        .toList();
        return new Apart(
                (int) words.stream().filter(word -> word == AgreementWord.APART).count(),
                words.size());
    }

    /** Items somebody does not know about, highest share first, then as asked. */
    static List<UnknownItem> unknown(List<ItemResult> items) {
        return items.stream()
                .filter(item -> item.counts().dontKnow() > 0)
                .filter(item -> item.status() != ItemStatus.NOT_APPLICABLE)
                .sorted(
                        Comparator.comparingDouble((ItemResult i) -> i.counts().dontKnowShare())
                                .reversed())
                .map(
                        item ->
                                new UnknownItem(
                                        item.item(),
                                        item.counts(),
                                        item.status() == ItemStatus.BLIND_SPOT))
                .toList();
    }
}
