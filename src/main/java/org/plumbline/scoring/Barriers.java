package org.plumbline.scoring;

import static org.plumbline.scoring.Stage.MANAGED;
import static org.plumbline.scoring.Stage.ORGANISED;
import static org.plumbline.scoring.Stage.PATCHWORK;

import org.plumbline.model.Form;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.SectionId;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The five gates with their figures (method 3.5). */
final class Barriers {

    static final SectionId PROMISE_GAP = new SectionId("VAL1");

    private final GateFigures figures;

    Barriers(GateFigures figures) {
        this.figures = figures;
    }

    /** The lines of the table of gates, in order. */
    List<Barrier> all() {
        return List.of(
                ceo(),
                weakestSin(),
                promiseGap(),
                obstacles(QuestionnaireId.SGN, figures.signs()),
                obstacles(QuestionnaireId.BLK, figures.blocks()),
                evidence());
    }

    /** G1: 40 decided and said, 60 first visible act, 80 regular practice. */
    private Barrier ceo() {
        return new Barrier(
                Gate.G1,
                Optional.of(QuestionnaireId.CEO),
                Optional.empty(),
                Barrier.displayed(figures.ceo()),
                Optional.of(ORGANISED),
                List.of(step(40, PATCHWORK), step(60, ORGANISED), step(80, MANAGED)),
                false);
    }

    /** G2: one deadly sin at level 0 cannot be averaged away. */
    private Barrier weakestSin() {
        return new Barrier(
                Gate.G2,
                Optional.empty(),
                figures.weakestSinSection(),
                Barrier.displayed(figures.weakestSin()),
                Optional.empty(),
                List.of(step(20, PATCHWORK), step(40, ORGANISED), step(60, MANAGED)),
                sectionsOnlyWarn());
    }

    /** G3: broken promises nobody measures defeat everything else. */
    private Barrier promiseGap() {
        return new Barrier(
                Gate.G3,
                Optional.empty(),
                Optional.of(PROMISE_GAP),
                Barrier.displayed(figures.promiseGap()),
                Optional.empty(),
                List.of(step(40, ORGANISED)),
                sectionsOnlyWarn());
    }

    /** G4: if most failure signs are recognised, stage 4 is not credible. */
    private static Barrier obstacles(QuestionnaireId instrument, OptionalDouble score) {
        return new Barrier(
                Gate.G4,
                Optional.of(instrument),
                Optional.empty(),
                Barrier.displayed(score),
                Optional.empty(),
                List.of(step(40, ORGANISED)),
                false);
    }

    /** G5: stage 5 needs proof. Silent if evidence was collected and there is no high claim. */
    private Barrier evidence() {
        return new Barrier(
                Gate.G5,
                Optional.empty(),
                Optional.empty(),
                Barrier.displayed(evidencedShare()),
                figures.evidenceCollected() ? Optional.empty() : Optional.of(MANAGED),
                List.of(step(50, ORGANISED), step(75, MANAGED)),
                false);
    }

    private OptionalDouble evidencedShare() {
        return figures.evidenceCollected() && figures.highClaims() > 0
                ? OptionalDouble.of(100.0 * figures.evidenced() / figures.highClaims())
                : OptionalDouble.empty();
    }

    /** Sections of a single item are too unstable to cap a stage (method 3.5). */
    private boolean sectionsOnlyWarn() {
        return figures.form() == Form.SHORT;
    }

    private static Barrier.Step step(int threshold, Stage cap) {
        return new Barrier.Step(threshold, cap);
    }
}
