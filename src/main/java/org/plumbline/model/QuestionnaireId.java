package org.plumbline.model;

import java.util.List;

/** Permanent identifier of a questionnaire: one of the six built-in ones, or a user's own. */
public record QuestionnaireId(String value) implements Comparable<QuestionnaireId> {

    /** The seven deadly sins of customer management. */
    public static final QuestionnaireId SIN = new QuestionnaireId("SIN");

    /** The eight signs why customer efforts fail. */
    public static final QuestionnaireId SGN = new QuestionnaireId("SGN");

    /** The nine CEO commitment questions, in a self and a team wording. */
    public static final QuestionnaireId CEO = new QuestionnaireId("CEO");

    /** The nine blocks to customer focus. */
    public static final QuestionnaireId BLK = new QuestionnaireId("BLK");

    /** Value gap and human touch. */
    public static final QuestionnaireId VAL = new QuestionnaireId("VAL");

    /** The customer management model. */
    public static final QuestionnaireId MOD = new QuestionnaireId("MOD");

    /** The built-in six in the order in which a participant answers them (method 11). */
    public static final List<QuestionnaireId> BUILT_IN = List.of(SIN, MOD, VAL, SGN, BLK, CEO);

    /**
     * @throws IllegalArgumentException unless 1 to 64 letters, digits, '.', '_' or '-', beginning
     *     with a letter or digit
     */
    public QuestionnaireId {
        Check.id(value, "A questionnaire id");
    }

    /**
     * Whether this is one of the six that ship with the product and may enter the overall index.
     */
    public boolean builtIn() {
        return BUILT_IN.contains(this);
    }

    @Override
    public int compareTo(QuestionnaireId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
