package org.plumbline.scoring;

import org.plumbline.model.Assessment;
import org.plumbline.model.Item;
import org.plumbline.model.ItemId;
import org.plumbline.model.Phase;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Scores a whole assessment by the method (sections 3 to 6): the same assessment always gives the
 * same result, whatever the order of its participants and answers.
 */
public final class AssessmentScoring {

    /**
     * Everything that may be shown about an assessment.
     *
     * @throws IllegalStateException while people are answering: results before and after an answer
     *     could be subtracted from each other (method 3.6)
     * @throws IllegalArgumentException if a level is not on the scale of its item
     */
    public Result score(Assessment assessment) {
        if (assessment.phase() == Phase.COLLECTING) {
            throw new IllegalStateException("There are no results until collecting is closed");
        }
        Session session = new Session(assessment);
        ItemScoring itemScoring = new ItemScoring(session);
        return assemble(session, session.items().stream().map(itemScoring::judge).toList());
    }

    private static Result assemble(Session session, List<JudgedItem> judged) {
        Assessment assessment = session.assessment();
        List<Questionnaire> asked = assessment.asked();
        List<ItemResult> items = judged.stream().map(JudgedItem::result).toList();
        OwnScores own = new OwnScores(session, uses(judged));
        CeoScoring ceoScoring = new CeoScoring(session, usesInGaps(session, judged));
        SectionScoring scoring = new SectionScoring(session, judged, own, ceoScoring);
        List<SectionResult> sections =
                asked.stream()
                        .flatMap(q -> q.sections().stream().map(s -> scoring.section(q, s)))
                        .toList();
        List<InstrumentResult> instruments = asked.stream().map(scoring::instrument).toList();
        CeoResult ceo = ceo(asked, scoring, ceoScoring);
        OverallIndex index = index(instruments, ceo);
        EvidenceResult evidence = EvidenceScoring.of(items, assessment.findings());
        StageResult stage =
                StageScoring.judge(
                        index, ceo, instruments, sections, evidence, assessment.setup().form());
        Importance importance = new Importance(session);
        boolean single = session.disclosure().single();
        RecognitionScoring recognition = new RecognitionScoring(session.disclosure(), judged);
        return new Result(
                assessment.id(),
                assessment.setup().methodVersion(),
                assessment.setup().form(),
                assessment.setup().mode(),
                session.disclosure().floor(),
                single,
                new ParticipationCount(session, items).count(),
                instruments,
                sections,
                items,
                ceo,
                new IndexCertainty(session, own).with(index),
                stage,
                Overviews.highlights(sections),
                Overviews.apart(judged),
                single ? List.of() : new TalkOrder(judged, importance).items(),
                Overviews.unknown(items),
                sections.stream().flatMap(s -> recognition.of(s).stream()).toList(),
                evidence,
                new PriorityScoring(session, scoring, stage, importance).rank(sections),
                FirstPictures.of(session, stage),
                new GroupScoring(session, judged).view());
    }

    private static CeoResult ceo(
            List<Questionnaire> asked, SectionScoring scoring, CeoScoring ceoScoring) {
        var instrument = CeoScoring.instrument(asked);
        return ceoScoring.result(
                instrument,
                instrument.map(q -> scoring.average(q).score()).orElseGet(OptionalDouble::empty));
    }

    private static OverallIndex index(List<InstrumentResult> instruments, CeoResult ceo) {
        Map<QuestionnaireId, Double> scores = new HashMap<>();
        for (InstrumentResult instrument : instruments) {
            OptionalDouble score =
                    instrument.questionnaire().equals(QuestionnaireId.CEO)
                            ? ceo.score()
                            : instrument.score();
            score.ifPresent(points -> scores.put(instrument.questionnaire(), points));
        }
        return OverallIndex.of(scores);
    }

    private static Function<Item, OwnUse> uses(List<JudgedItem> judged) {
        Map<ItemId, OwnUse> uses =
                judged.stream().collect(Collectors.toMap(JudgedItem::id, JudgedItem::ownUse));
        return item -> uses.getOrDefault(item.id(), OwnUse.HIDDEN);
    }

    /** In a gap only items count on which enough others stand beside the CEO. */
    private static Function<Item, OwnUse> usesInGaps(Session session, List<JudgedItem> judged) {
        Function<Item, OwnUse> uses = uses(judged);
        Map<ItemId, Boolean> enough =
                judged.stream()
                        .collect(
                                Collectors.toMap(
                                        JudgedItem::id, item -> enoughOthers(session, item)));
        return item ->
                uses.apply(item) == OwnUse.COUNTS && !enough.getOrDefault(item.id(), false)
                        ? OwnUse.HIDDEN
                        : uses.apply(item);
    }

    private static boolean enoughOthers(Session session, JudgedItem item) {
        long others =
                session.voters(item.asked()).stream()
                        .filter(person -> session.ceo().filter(person::equals).isEmpty())
                        .filter(person -> session.level(item.id(), person).isPresent())
                        .count();
        return others >= session.disclosure().fewestOthers();
    }
}
