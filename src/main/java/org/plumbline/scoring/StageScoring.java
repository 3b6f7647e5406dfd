package org.plumbline.scoring;

import org.plumbline.model.Form;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.SectionId;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Gathers the figures by which the gates judge, and judges (method 3.4 and 3.5). */
final class StageScoring {

    private StageScoring() {}

    static StageResult judge(
            OverallIndex index,
            CeoResult ceo,
            List<InstrumentResult> instruments,
            List<SectionResult> sections,
            EvidenceResult evidence,
            Form form) {
        Optional<SectionResult> weakest = weakestSin(sections);
        return Gates.judge(
                new GateFigures(
                        index.score(),
                        ceo.score(),
                        weakest.map(SectionResult::score).orElseGet(OptionalDouble::empty),
                        weakest.map(SectionResult::section),
                        section(sections, Barriers.PROMISE_GAP),
                        instrument(instruments, QuestionnaireId.SGN),
                        instrument(instruments, QuestionnaireId.BLK),
                        evidence.collected(),
                        evidence.highClaims().size(),
                        evidence.evidenced(),
                        form));
    }

    /** The valid section of SIN with the lowest score, the first of equals. */
    static Optional<SectionResult> weakestSin(List<SectionResult> sections) {
        return sections.stream()
                .filter(section -> section.questionnaire().equals(QuestionnaireId.SIN))
                .filter(section -> section.score().isPresent())
                .min(Comparator.comparingDouble(section -> section.score().getAsDouble()));
    }

    private static OptionalDouble section(List<SectionResult> sections, SectionId id) {
        return sections.stream()
                .filter(section -> section.questionnaire().equals(QuestionnaireId.VAL))
                .filter(section -> section.section().equals(id))
                .map(SectionResult::score)
                .findFirst()
                .orElseGet(OptionalDouble::empty);
    }

    private static OptionalDouble instrument(List<InstrumentResult> all, QuestionnaireId id) {
        return all.stream()
                .filter(instrument -> instrument.questionnaire().equals(id))
                .map(InstrumentResult::score)
                .findFirst()
                .orElseGet(OptionalDouble::empty);
    }
}
