package org.plumbline.report;

import java.util.OptionalInt;

/**
 * A level with its digit and its name on the colour of the ramp; without a step of the ramp, a
 * neutral chip such as "Suggested".
 *
 * @param ramp the step of the ramp, 0 to 5; empty for a neutral chip
 * @param digit the digit of the level; blank for a neutral chip
 */
public record Chip(OptionalInt ramp, String digit, String name) {

    public Chip {
        ramp.ifPresent(Ramp::check);
    }

    /** The chip of a level or a stage whose number is its step on the ramp. */
    public static Chip level(int level, String name) {
        return new Chip(OptionalInt.of(level), Integer.toString(level), name);
    }

    /** A chip without a colour of the ramp. */
    public static Chip neutral(String name) {
        return new Chip(OptionalInt.empty(), "", name);
    }
}
