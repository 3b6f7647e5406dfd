package org.plumbline.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * A level or stage with its digit, its name and the colour of the maturity ramp. Never shown to
 * somebody who is answering.
 */
public final class LevelChip extends Label {

    private static final int HIGHEST = 5;

    /**
     * Makes a chip.
     *
     * @param level 0 to 5, also the place on the ramp
     * @param name its name
     * @throws IllegalArgumentException if the ramp has no such place
     */
    public LevelChip(int level, String name) {
        super(level + "  " + name);
        if (level < 0 || level > HIGHEST) {
            throw new IllegalArgumentException("The ramp has the levels 0 to 5");
        }
        getStyleClass().addAll("chip", "level-" + level);
        setMinWidth(Region.USE_PREF_SIZE);
        setAccessibleText(level + ", " + name);
    }
}
