package org.plumbline.report;

import java.util.List;

/** Points in an order, each with its number in a pale circle, from 1. */
public record NumberedList(List<ListItem> items) implements Block {

    public NumberedList {
        items = List.copyOf(items);
    }
}
