package org.plumbline.model;

/** Identifier of an action within one assessment, such as {@code a1}. */
public record ActionId(String value) implements Comparable<ActionId> {

    /**
     * @throws IllegalArgumentException unless 1 to 64 letters, digits, '.', '_' or '-', beginning
     *     with a letter or digit
     */
    public ActionId {
        Check.id(value, "An action id");
    }

    @Override
    public int compareTo(ActionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
