package org.plumbline.report;

import org.plumbline.model.Action;

import java.time.LocalDate;

/** A day on which an action shows a result, is due or is checked. */
record AheadDate(LocalDate day, Kind kind, Action action) {

    /** What happens on the day. */
    enum Kind {
        FIRST_RESULT,
        DUE,
        CHECK,
        /** Its effect is looked at on the day it is due. */
        DUE_AND_CHECK
    }
}
