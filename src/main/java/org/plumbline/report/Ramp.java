package org.plumbline.report;

/** The steps of the maturity ramp. */
final class Ramp {

    private Ramp() {}

    static void check(int step) {
        if (step < 0 || step > 5) {
            throw new IllegalArgumentException("A step of the ramp must be between 0 and 5");
        }
    }
}
