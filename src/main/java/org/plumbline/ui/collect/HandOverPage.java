package org.plumbline.ui.collect;

import org.plumbline.model.Assessment;
import org.plumbline.model.Mode;
import org.plumbline.model.Participant;
import org.plumbline.model.Phase;
import org.plumbline.workflow.Preparation;
import org.plumbline.workflow.TurnLine;

/**
 * What the screen between two people says.
 *
 * @param turn how far the person is
 */
record HandOverPage(Assessment assessment, TurnLine turn) {

    /** What there is to do. */
    enum Kind {
        /** Choose four digits of one's own. */
        CHOOSE,
        /** Enter the four digits chosen before. */
        ENTER,
        /** Go on; one executive alone needs no digits. */
        GO_ON,
        /** Hand the laptop back: everything is handed in. */
        THANKS,
        /** Hand the laptop back: nothing can be answered now. */
        CLOSED
    }

    Kind kind() {
        if (turn.status() == TurnLine.Status.FINISHED) {
            return Kind.THANKS;
        }
        if (assessment.phase() != Phase.COLLECTING) {
            return Kind.CLOSED;
        }
        if (solo()) {
            return Kind.GO_ON;
        }
        return turn.codeChosen() ? Kind.ENTER : Kind.CHOOSE;
    }

    boolean solo() {
        return assessment.setup().mode() == Mode.SOLO;
    }

    Participant person() {
        return turn.participant();
    }

    /** The name by which one speaks to the person: the first word of it. */
    String firstName() {
        return person().name().strip().split("\\s+", -1)[0];
    }

    /** Minutes the person still needs, rounded up. */
    int minutesLeft() {
        int open = turn.items() - turn.answered();
        int minutes = new Preparation(assessment).minutes();
        return turn.items() == 0 ? 0 : Math.ceilDiv(minutes * open, turn.items());
    }
}
