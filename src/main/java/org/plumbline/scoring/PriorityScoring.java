package org.plumbline.scoring;

import org.plumbline.model.EffortEstimate;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Section;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Ranks the sections whose importance was rated (method 6.2). */
final class PriorityScoring {

    private static final double MANY_UNKNOWN = 1.0 / 3;

    private final Session session;
    private final StageResult stage;
    private final Importance importance;

    PriorityScoring(Session session, StageResult stage, Importance importance) {
        this.session = session;
        this.stage = stage;
        this.importance = importance;
    }

    /** The priorities, highest first; of equal ones the first asked comes first. */
    List<PriorityResult> rank(List<SectionResult> results) {
        return session.assessment().asked().stream()
                .flatMap(q -> q.sections().stream().map(section -> rank(q, section, results)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(PriorityResult::priority).reversed())
                .toList();
    }

    private Optional<PriorityResult> rank(
            Questionnaire questionnaire, Section section, List<SectionResult> results) {
        Optional<SectionResult> result =
                results.stream()
                        .filter(found -> found.section().equals(section.id()))
                        .filter(found -> found.questionnaire().equals(questionnaire.id()))
                        .filter(found -> found.score().isPresent())
                        .findFirst();
        return result.flatMap(
                found ->
                        importance
                                .of(section.id())
                                .map(ratings -> rank(questionnaire, section, found, ratings)));
    }

    private PriorityResult rank(
            Questionnaire questionnaire, Section section, SectionResult result, Sample ratings) {
        boolean binding = BindingSections.contain(stage, result);
        Priority priority =
                Priority.of(
                        new Priority.Inputs(
                                result.score().getAsDouble(),
                                ratings.mean(),
                                ad(result, questionnaire.scale().size()),
                                questionnaire.scale().size(),
                                result.dontKnowShare() >= MANY_UNKNOWN,
                                binding,
                                effort(section)));
        return new PriorityResult(
                section.id(),
                priority.value(),
                ratings.mean(),
                ratings.size(),
                priority.quadrant(),
                priority.quickWin(),
                priority.talkFirst(),
                binding);
    }

    /**
     * The AD as far as it is shown: else P, of which everything else is shown, would give away how
     * the votes of a confidential team lie.
     */
    private static OptionalDouble ad(SectionResult result, int levels) {
        return result.adMedian().isPresent()
                ? result.adMedian()
                : result.word()
                        .map(word -> OptionalDouble.of(Agreement.typicalAd(word, levels)))
                        .orElseGet(OptionalDouble::empty);
    }

    private Optional<EffortEstimate> effort(Section section) {
        return session.assessment().weighing().effort().stream()
                .filter(estimate -> estimate.section().equals(section.id()))
                .findFirst();
    }
}
