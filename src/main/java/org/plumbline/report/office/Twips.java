package org.plumbline.report.office;

/** Lengths as Word writes them. */
final class Twips {

    private static final int PER_POINT = 20;
    private static final int EMU_PER_POINT = 12_700;

    private Twips() {}

    /** Points (1/72 inch) as twentieths of a point. */
    static String of(double points) {
        return Long.toString(Math.round(points * PER_POINT));
    }

    /** Points as the units of drawings. */
    static String emu(double points) {
        return Long.toString(Math.round(points * EMU_PER_POINT));
    }
}
