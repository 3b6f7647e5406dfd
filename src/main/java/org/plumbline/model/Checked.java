package org.plumbline.model;

import java.util.Optional;

/**
 * What was found when the effect of an action was looked at (method 6.3).
 *
 * @param value the value of the first measure on that day; may be blank
 * @param showed what the check showed, in a sentence; may be blank
 * @param outcome what becomes of the action, once decided
 */
public record Checked(String value, String showed, Optional<Outcome> outcome) {

    /** Nothing was looked at yet. */
    public static final Checked NOTHING = new Checked("", "", Optional.empty());

    public Checked withValue(String newValue) {
        return new Checked(newValue, showed, outcome);
    }

    public Checked withShowed(String newShowed) {
        return new Checked(value, newShowed, outcome);
    }

    public Checked withOutcome(Optional<Outcome> newOutcome) {
        return new Checked(value, showed, newOutcome);
    }
}
