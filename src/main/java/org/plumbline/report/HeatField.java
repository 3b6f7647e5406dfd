package org.plumbline.report;

/** A field of a heat table. A ramp colour never stands alone: the value is in it. */
public sealed interface HeatField {

    /** What stands in the field. */
    String text();

    /**
     * A value on the ramp.
     *
     * @param ramp the step of the ramp, 0 to 5
     * @param text the value as shown
     */
    record Value(int ramp, String text) implements HeatField {

        public Value {
            Ramp.check(ramp);
        }
    }

    /** A value that is not shown, with the word that says so. */
    record Hidden(String text) implements HeatField {}

    /** No value, with the word that says so. */
    record None(String text) implements HeatField {}
}
