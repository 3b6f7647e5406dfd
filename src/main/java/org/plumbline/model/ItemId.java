package org.plumbline.model;

/** Permanent identifier of an item, such as {@code SIN1.1}. A changed wording never changes it. */
public record ItemId(String value) implements Comparable<ItemId> {

    /**
     * @throws IllegalArgumentException unless 1 to 64 letters, digits, '.', '_' or '-', beginning
     *     with a letter or digit
     */
    public ItemId {
        Check.id(value, "An item id");
    }

    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
