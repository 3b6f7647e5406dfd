package org.plumbline.report;

import java.util.List;

/** Points without an order. */
public record BulletList(List<ListItem> items) implements Block {

    public BulletList {
        items = List.copyOf(items);
    }

    /** A list of plain points. */
    public static BulletList of(List<String> items) {
        return new BulletList(items.stream().map(ListItem::of).toList());
    }
}
