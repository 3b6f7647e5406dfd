package org.plumbline.model;

/** Permanent identifier of a section of a questionnaire, such as {@code SIN1} or {@code CEO-A}. */
public record SectionId(String value) implements Comparable<SectionId> {

    /**
     * @throws IllegalArgumentException unless 1 to 64 letters, digits, '.', '_' or '-', beginning
     *     with a letter or digit
     */
    public SectionId {
        Check.id(value, "A section id");
    }

    @Override
    public int compareTo(SectionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
