package org.plumbline.model;

/** Identifier of one assessment of one organisation; a random UUID where Plumbline makes it. */
public record AssessmentId(String value) implements Comparable<AssessmentId> {

    /**
     * @throws IllegalArgumentException unless 1 to 64 letters, digits, '.', '_' or '-', beginning
     *     with a letter or digit
     */
    public AssessmentId {
        Check.id(value, "An assessment id");
    }

    @Override
    public int compareTo(AssessmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
