package org.plumbline.scoring;

import org.plumbline.model.ItemId;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.SectionId;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What may be shown of one item. What is hidden is absent.
 *
 * @param counts who answered how; of the CEO instrument, everybody but the CEO
 * @param official the value that enters scores; present exactly if the status is scored
 * @param meanLevel mean of the first vote in levels; absent unless scored
 * @param medianLevel median of the first vote in levels, the "middle answer"; absent unless scored
 * @param agreedLevel the level the team agreed on, shown even where it does not enter scores
 * @param agreement of the first votes; absent with one person, or where hidden
 * @param firstVotes the dots of the first vote, where dots may be shown
 * @param secondVotes the dots of the vote after the talk, where dots may be shown
 * @param flags reasons to talk, in talk order
 * @param ceo the CEO's level beside the others', with consent
 * @param comments released comments, word for word, without names, in an order that says nothing
 */
public record ItemResult(
        ItemId item,
        SectionId section,
        QuestionnaireId questionnaire,
        ItemStatus status,
        Counts counts,
        Optional<OfficialValue> official,
        OptionalDouble meanLevel,
        OptionalDouble medianLevel,
        OptionalInt agreedLevel,
        Optional<ItemAgreement> agreement,
        Optional<Distribution> firstVotes,
        Optional<Distribution> secondVotes,
        List<Flag> flags,
        Optional<CeoBeside> ceo,
        List<String> comments) {

    /** From this distance in levels on, mean and median are both shown (method 3.6). */
    private static final double FAR_FROM_MEDIAN = 0.75;

    public ItemResult {
        flags = List.copyOf(flags);
        comments = List.copyOf(comments);
    }

    /** The official score, 0..100. */
    public OptionalDouble score() {
        return official.map(value -> OptionalDouble.of(value.score()))
                .orElseGet(OptionalDouble::empty);
    }

    /** Whether mean and middle answer lie so far apart that both have to be shown. */
    public boolean meanFarFromMedian() {
        double median = medianLevel.orElse(0);
        return Math.abs(meanLevel.orElse(0) - median) >= FAR_FROM_MEDIAN;
    }
}
