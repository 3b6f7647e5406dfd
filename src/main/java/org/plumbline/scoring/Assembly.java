package org.plumbline.scoring;

import org.plumbline.model.Assessment;
import org.plumbline.model.Item;
import org.plumbline.model.ItemId;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts a result together, from the judged items up to stage and priorities. */
final class Assembly {

    private final Session session;
    private final Assessment assessment;
    private final List<JudgedItem> judged;
    private final List<ItemResult> items;
    private final SectionScoring scoring;
    private final CeoScoring ceoScoring;
    private final OwnScores own;

    Assembly(Session session) {
        this.session = session;
        this.assessment = session.assessment();
        ItemScoring itemScoring = new ItemScoring(session);
        this.judged = session.items().stream().map(itemScoring::judge).toList();
        this.items = judged.stream().map(JudgedItem::result).toList();
        Map<ItemId, JudgedItem> byId =
                judged.stream().collect(Collectors.toMap(JudgedItem::id, Function.identity()));
        this.own = new OwnScores(session, use(byId, JudgedItem::ownUse));
        this.ceoScoring = new CeoScoring(session, use(byId, item -> item.useInGaps(session)));
        this.scoring = new SectionScoring(session, judged, own, ceoScoring);
    }

    private static Function<Item, OwnUse> use(
            Map<ItemId, JudgedItem> judged, Function<JudgedItem, OwnUse> use) {
        return item -> Optional.ofNullable(judged.get(item.id())).map(use).orElse(OwnUse.HIDDEN);
    }

    Result result() {
        List<SectionResult> sections =
                assessment.asked().stream()
                        .flatMap(q -> q.sections().stream().map(s -> scoring.section(q, s)))
                        .toList();
        List<InstrumentResult> instruments =
                assessment.asked().stream().map(scoring::instrument).toList();
        CeoResult ceo = ceo();
        OverallIndex index = index(instruments, ceo);
        EvidenceResult evidence = EvidenceScoring.of(items, assessment.findings());
        StageResult stage =
                StageScoring.judge(
                        index, ceo, instruments, sections, evidence, assessment.setup().form());
        Importance importance = new Importance(session);
        return new Result(
                assessment.id(),
                assessment.setup().methodVersion(),
                assessment.setup().form(),
                assessment.setup().mode(),
                session.disclosure().floor(),
                session.disclosure().single(),
                new ParticipationCount(session, items).count(),
                instruments,
                sections,
                items,
                ceo,
                new IndexCertainty(session, own).with(index),
                stage,
                Overviews.highlights(sections),
                Overviews.apart(judged),
                talk(importance),
                Overviews.unknown(items),
                recognitions(sections),
                evidence,
                new PriorityScoring(session, stage, importance).rank(sections),
                FirstPictures.of(session, stage),
                new GroupScoring(session, judged).view());
    }

    private CeoResult ceo() {
        Optional<Questionnaire> instrument =
                assessment.asked().stream()
                        .filter(q -> q.id().equals(QuestionnaireId.CEO))
                        .findFirst();
        OptionalDouble team =
                instrument.map(q -> scoring.average(q).score()).orElseGet(OptionalDouble::empty);
        return ceoScoring.result(instrument, team);
    }

    private static OverallIndex index(List<InstrumentResult> instruments, CeoResult ceo) {
        Map<QuestionnaireId, Double> scores = new HashMap<>();
        instruments.forEach(
                one -> one.score().ifPresent(score -> scores.put(one.questionnaire(), score)));
        scores.remove(QuestionnaireId.CEO);
        ceo.score().ifPresent(score -> scores.put(QuestionnaireId.CEO, score));
        return OverallIndex.of(scores);
    }

    /** One person has nobody to talk to about it. */
    private List<TalkItem> talk(Importance importance) {
        return session.disclosure().single()
                ? List.of()
                : new TalkOrder(judged, importance).items();
    }

    private List<Recognition> recognitions(List<SectionResult> sections) {
        RecognitionScoring recognition = new RecognitionScoring(session.disclosure(), judged);
        return sections.stream().flatMap(section -> recognition.of(section).stream()).toList();
    }
}
