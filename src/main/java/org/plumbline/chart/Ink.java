package org.plumbline.chart;

/** What a colour is for; a {@link Palette} says which colour that is in its theme (design 2). */
public enum Ink {
    CANVAS,
    CANVAS_SUBTLE,
    FILL,
    BORDER,
    BORDER_MUTED,
    TEXT,
    TEXT_MUTED,
    TEXT_SUBTLE,
    /** Accent as text, line or mark: the bob. In the report a brand colour may take its place. */
    ACCENT,
    ACCENT_SUBTLE,
    ACCENT_MUTED,
    GOOD,
    CAUTION,
    CAUTION_SUBTLE,
    ERROR,
    /** One person's answer. */
    DOT,
    /** The line from lowest to highest and the edge of a band. */
    RANGE,
    /** The band of the middle half. */
    BAND,
    GRID,
    /** The strongest mark: rings, the CEO's square, recognised pips. */
    INK,
    RAMP_0,
    RAMP_1,
    RAMP_2,
    RAMP_3,
    RAMP_4,
    RAMP_5,
    RAMP_0_EDGE,
    RAMP_1_EDGE,
    RAMP_2_EDGE,
    RAMP_3_EDGE,
    RAMP_4_EDGE,
    RAMP_5_EDGE,
    RAMP_0_TEXT,
    RAMP_1_TEXT,
    RAMP_2_TEXT,
    RAMP_3_TEXT,
    RAMP_4_TEXT,
    RAMP_5_TEXT;

    /** The highest step of the maturity ramp. */
    public static final int RAMP_TOP = 5;

    /** The fill of a step (0 to 5) of the maturity ramp; stage n takes step n. */
    public static Ink ramp(int step) {
        return step(RAMP_0, step);
    }

    /** The edge every ramp fill carries. */
    public static Ink rampEdge(int step) {
        return step(RAMP_0_EDGE, step);
    }

    /** The text upon a ramp fill. */
    public static Ink rampText(int step) {
        return step(RAMP_0_TEXT, step);
    }

    private static Ink step(Ink first, int step) {
        if (step < 0 || step > RAMP_TOP) {
            throw new IllegalArgumentException("A step of the ramp must lie between 0 and 5");
        }
        return values()[first.ordinal() + step];
    }
}
