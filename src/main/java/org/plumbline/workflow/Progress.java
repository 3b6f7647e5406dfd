package org.plumbline.workflow;

/**
 * How many of some items have an answer of any kind.
 *
 * @param answered 0 to {@code items}
 */
public record Progress(int answered, int items) {

    /** Whether none is left open. */
    public boolean complete() {
        return answered == items;
    }
}
