package org.plumbline.scoring;

import org.plumbline.model.QuestionnaireId;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Whether failure signs and blocks are recognised (decision 6): more than half of those who
 * answered chose one of the two highest levels on the median item of the section. With an even
 * number of items the lower of the two in the middle is taken.
 */
final class RecognitionScoring {

    private static final Set<QuestionnaireId> PROBLEMS =
            Set.of(QuestionnaireId.SGN, QuestionnaireId.BLK);

    private final Disclosure disclosure;
    private final List<JudgedItem> judged;

    RecognitionScoring(Disclosure disclosure, List<JudgedItem> judged) {
        this.disclosure = disclosure;
        this.judged = judged;
    }

    private record Share(int high, int people) {

        static Share of(JudgedItem item) {
            int from = item.asked().ruler().highest() - 1;
            int high = (int) item.votes().levels().stream().filter(level -> level >= from).count();
            return new Share(high, item.votes().n());
        }

        double value() {
            return (double) high / people;
        }
    }

    /** The verdict on a section; absent for other questionnaires and sections without a score. */
    Optional<Recognition> of(SectionResult section) {
        if (!PROBLEMS.contains(section.questionnaire()) || section.status() != ScoreStatus.OK) {
            return Optional.empty();
        }
        List<Share> shares =
                judged.stream()
                        .filter(item -> item.result().section().equals(section.section()))
                        .filter(item -> item.result().status().scored())
                        .map(Share::of)
                        .sorted(
                                Comparator.comparingDouble(Share::value)
                                        .thenComparingInt(Share::people))
                        .toList();
        Share median = shares.get((shares.size() - 1) / 2);
        boolean counts = disclosure.showsDots(median.people());
        return Optional.of(
                new Recognition(
                        section.section(),
                        section.questionnaire(),
                        2 * median.high() > median.people(),
                        counts ? OptionalInt.of(median.high()) : OptionalInt.empty(),
                        counts ? OptionalInt.of(median.people()) : OptionalInt.empty()));
    }
}
