package org.plumbline.report.pdf;

import org.plumbline.report.Column;

/** Where something narrower than its place stands. */
enum Alignment {
    LEFT,
    CENTRE,
    RIGHT;

    static Alignment of(Column.Align align) {
        return switch (align) {
            case LEFT -> LEFT;
            case CENTRE -> CENTRE;
            case RIGHT -> RIGHT;
        };
    }

    /** The distance from the left edge of the place. */
    double offset(double place, double width) {
        double room = Math.max(0, place - width);
        return switch (this) {
            case LEFT -> 0;
            case CENTRE -> room / 2;
            case RIGHT -> room;
        };
    }
}
