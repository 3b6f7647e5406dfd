package org.plumbline.ui.slide;

import org.plumbline.model.Polarity;
import org.plumbline.model.Questionnaire;

/** The step of the maturity ramp a level takes: the one nearest its score (design section 2). */
final class Ramp {

    private static final int STEPS = 5;

    private Ramp() {}

    /** 0 to 5; half values take the lower step. */
    static int step(Questionnaire questionnaire, int level) {
        double share =
                (double) (level - questionnaire.scale().lowest())
                        / (questionnaire.scale().size() - 1);
        double strength = questionnaire.polarity() == Polarity.POSITIVE ? share : 1 - share;
        return (int) Math.ceil(strength * STEPS - 0.5);
    }
}
