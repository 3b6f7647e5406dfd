package org.plumbline.scoring;

import java.util.Optional;

/** The five stages with their cut-points on the displayed index (method 3.4). */
public enum Stage {
    INSIDE_OUT("Inside-out", 0),
    PATCHWORK("Patchwork", 30),
    ORGANISED("Organised", 50),
    MANAGED("Managed", 70),
    EMBEDDED("Embedded", 90);

    private final String title;
    private final int lowest;

    Stage(String title, int lowest) {
        this.title = title;
        this.lowest = lowest;
    }

    /** The number of the stage, 1 to 5. */
    public int number() {
        return ordinal() + 1;
    }

    /** The name of the stage in the method; screens and reports take theirs from the messages. */
    public String title() {
        return title;
    }

    /** The lowest displayed index of the stage. */
    public int lowest() {
        return lowest;
    }

    /** The highest displayed index of the stage. */
    public int highest() {
        return next().map(stage -> stage.lowest - 1).orElse(100);
    }

    /** The stage above, absent for the highest. */
    public Optional<Stage> next() {
        return number() < values().length ? Optional.of(values()[number()]) : Optional.empty();
    }

    /**
     * The stage with this number.
     *
     * @throws IllegalArgumentException unless 1 to 5
     */
    public static Stage of(int number) {
        if (number < 1 || number > values().length) {
            throw new IllegalArgumentException("A stage must be between 1 and 5");
        }
        return values()[number - 1];
    }

    /** The stage nearest to an index, by its displayed integer. */
    public static Stage byScore(double index) {
        int displayed = DisplayRounding.points(index);
        Stage reached = INSIDE_OUT;
        for (Stage stage : values()) {
            if (displayed >= stage.lowest) {
                reached = stage;
            }
        }
        return reached;
    }
}
