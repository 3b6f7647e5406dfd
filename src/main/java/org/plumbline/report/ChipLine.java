package org.plumbline.report;

import java.util.List;

/**
 * Chips beside each other, as many to a line as fit.
 *
 * @param look whether the name stands in the chip or, as in a legend, beside a field with the digit
 */
public record ChipLine(List<Chip> chips, Look look) implements Block {

    /** How the chips are drawn. */
    public enum Look {
        /** Digit and name in a round chip. */
        CHIP,
        /** The digit in a small field, the name beside it. */
        LEGEND
    }

    public ChipLine {
        chips = List.copyOf(chips);
    }

    /** One chip on a line of its own. */
    public static ChipLine of(Chip chip) {
        return new ChipLine(List.of(chip), Look.CHIP);
    }

    /** The legend of a ramp. */
    public static ChipLine legend(List<Chip> chips) {
        return new ChipLine(chips, Look.LEGEND);
    }
}
