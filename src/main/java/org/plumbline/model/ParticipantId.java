package org.plumbline.model;

/** Identifier of a participant within one assessment, such as {@code p1}. */
public record ParticipantId(String value) implements Comparable<ParticipantId> {

    /**
     * @throws IllegalArgumentException unless 1 to 64 letters, digits, '.', '_' or '-', beginning
     *     with a letter or digit
     */
    public ParticipantId {
        Check.id(value, "A participant id");
    }

    @Override
    public int compareTo(ParticipantId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
