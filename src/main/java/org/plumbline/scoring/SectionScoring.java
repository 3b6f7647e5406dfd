package org.plumbline.scoring;

import org.plumbline.model.ParticipantId;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Section;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Scores sections and instruments from the official values of their items (method 3.2 and 3.6). */
final class SectionScoring {

    private final Session session;
    private final List<JudgedItem> judged;
    private final OwnScores own;
    private final CeoScoring ceo;

    SectionScoring(Session session, List<JudgedItem> judged, OwnScores own, CeoScoring ceo) {
        this.session = session;
        this.judged = judged;
        this.own = own;
        this.ceo = ceo;
    }

    /** The section "items first", so that the bars of a page average to their headline. */
    Averaged average(Section section) {
        return Averaged.section(itemsOf(section).stream().map(JudgedItem::part).toList());
    }

    /** The instrument from its sections. */
    Averaged average(Questionnaire questionnaire) {
        return Averaged.instrument(
                questionnaire.sections().stream()
                        .map(section -> average(section).asPart(section.weight()))
                        .toList());
    }

    SectionResult section(Questionnaire questionnaire, Section section) {
        Averaged average = average(section);
        List<JudgedItem> items = itemsOf(section);
        Optional<SectionAgreement> agreement = agreement(section);
        int fewestVotes =
                items.stream()
                        .filter(item -> item.agreement().isPresent())
                        .mapToInt(item -> item.votes().n())
                        .min()
                        .orElse(0);
        return new SectionResult(
                section.id(),
                questionnaire.id(),
                average.status(),
                average.score(),
                average.valid(),
                average.applicable(),
                people(items),
                dontKnowShare(items),
                agreement
                        .filter(found -> session.disclosure().showsFigures(fewestVotes))
                        .map(found -> OptionalDouble.of(found.adMedian()))
                        .orElseGet(OptionalDouble::empty),
                agreement.flatMap(
                        found ->
                                Agreement.shownWord(
                                        Agreement.word(
                                                found.adMedian(), questionnaire.scale().size()),
                                        fewestVotes)),
                spread(
                        voters(items).stream()
                                .map(person -> own.section(person, questionnaire, section))
                                .toList()),
                ceo.gap(questionnaire, section));
    }

    InstrumentResult instrument(Questionnaire questionnaire) {
        Averaged average = average(questionnaire);
        List<JudgedItem> items =
                questionnaire.sections().stream().flatMap(s -> itemsOf(s).stream()).toList();
        return new InstrumentResult(
                questionnaire.id(),
                average.status(),
                average.score(),
                average.valid(),
                average.applicable(),
                people(items),
                spread(
                        voters(items).stream()
                                .map(person -> own.instrument(person, questionnaire))
                                .toList()),
                questionnaire.id().builtIn());
    }

    /** Agreement over the items whose votes may be shown, if there are any. */
    private Optional<SectionAgreement> agreement(Section section) {
        List<JudgedItem> items = itemsOf(section);
        List<Agreement> agreements =
                items.stream().flatMap(item -> item.agreement().stream()).toList();
        return agreements.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        SectionAgreement.of(agreements, items.get(0).asked().ruler().levels()));
    }

    private List<JudgedItem> itemsOf(Section section) {
        return judged.stream().filter(item -> item.asked().section().equals(section)).toList();
    }

    private List<ParticipantId> voters(List<JudgedItem> items) {
        return session.voters(items.get(0).asked());
    }

    private int people(List<JudgedItem> items) {
        return (int)
                voters(items).stream()
                        .filter(
                                person ->
                                        items.stream()
                                                .anyMatch(
                                                        item ->
                                                                session.level(item.id(), person)
                                                                        .isPresent()))
                        .count();
    }

    private static double dontKnowShare(List<JudgedItem> items) {
        int levels = 0;
        int dontKnow = 0;
        for (JudgedItem item : items) {
            if (item.result().status() != ItemStatus.NOT_APPLICABLE) {
                levels += item.votes().n();
                dontKnow += item.votes().dontKnow();
            }
        }
        return new Counts(levels, dontKnow, 0).dontKnowShare();
    }

    private Optional<Spread> spread(List<Averaged> ownScores) {
        List<Double> scores =
                ownScores.stream().flatMap(average -> average.score().stream().boxed()).toList();
        if (!session.disclosure().showsOwnScores(scores.size())) {
            return Optional.empty();
        }
        Sample sample = Sample.of(scores);
        return Optional.of(
                new Spread(
                        sample.lowest(),
                        sample.quantile(0.25),
                        sample.median(),
                        sample.quantile(0.75),
                        sample.highest(),
                        sample.size()));
    }
}
