package org.plumbline.scoring;

import org.plumbline.model.Item;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Section;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The CEO beside the others (method 3.3, 3.6 and 4.5). The CEO's own values are one person's data:
 * nothing made from them alone leaves this class without the recorded consent.
 */
final class CeoScoring {

    private final Session session;
    private final OwnScores forGaps;
    private final OwnScores alone;

    /**
     * @param uses how an item may be used in a gap: only if enough others stand behind it, so that
     *     the CEO's level on any other item cannot be worked out
     */
    CeoScoring(Session session, Function<Item, OwnUse> uses) {
        this.session = session;
        this.forGaps = new OwnScores(session, uses);
        this.alone =
                new OwnScores(
                        session,
                        item ->
                                session.ruledOut(item.id())
                                        ? OwnUse.NOT_APPLICABLE
                                        : OwnUse.COUNTS);
    }

    /** The CEO's score of a section against the others'. */
    CeoGap gap(Questionnaire questionnaire, Section section) {
        return gap((scores, person) -> scores.section(person, questionnaire, section).score());
    }

    /**
     * The CEO instrument as a whole.
     *
     * @param team the team view, official values of its items averaged
     */
    CeoResult result(Optional<Questionnaire> instrument, OptionalDouble team) {
        OptionalDouble self = instrument.map(this::self).orElseGet(OptionalDouble::empty);
        OptionalDouble others = ceoAlone() ? OptionalDouble.empty() : team;
        CeoView view = CeoView.choose(self, others);
        CeoGap gap =
                instrument
                        .map(q -> gap((scores, person) -> scores.instrument(person, q).score()))
                        .orElseGet(() -> CeoGap.absent(CeoGap.Status.NO_DATA));
        return new CeoResult(self, others, view.used(), view.score(), gap);
    }

    /** Whether the one participant in all is the CEO. */
    private boolean ceoAlone() {
        return session.disclosure().single() && session.ceo().isPresent();
    }

    private OptionalDouble self(Questionnaire instrument) {
        return session.ceo()
                .filter(ceo -> session.ceoConsents() || session.disclosure().single())
                .map(ceo -> alone.instrument(ceo, instrument).score())
                .orElseGet(OptionalDouble::empty);
    }

    private CeoGap gap(BiFunction<OwnScores, ParticipantId, OptionalDouble> score) {
        if (session.disclosure().single()) {
            return CeoGap.absent(CeoGap.Status.SINGLE_VIEW);
        }
        return session.ceo()
                .map(ceo -> gap(ceo, score))
                .orElseGet(() -> CeoGap.absent(CeoGap.Status.NO_DATA));
    }

    private CeoGap gap(
            ParticipantId ceo, BiFunction<OwnScores, ParticipantId, OptionalDouble> score) {
        List<Double> others =
                session.present().stream()
                        .filter(person -> !person.equals(ceo))
                        .flatMap(person -> score.apply(forGaps, person).stream().boxed())
                        .toList();
        CeoGap gap =
                Gaps.ceo(
                        score.apply(forGaps, ceo),
                        others,
                        session.ceoConsents(),
                        session.disclosure().floor());
        boolean hidden =
                gap.status() == CeoGap.Status.NO_DATA && score.apply(alone, ceo).isPresent();
        return hidden ? CeoGap.absent(CeoGap.Status.SUPPRESSED) : gap;
    }
}
