package org.plumbline.report;

import java.util.List;

/** A point of a list: usually one paragraph, sometimes more, one below the other. */
public record ListItem(List<Block> blocks) {

    public ListItem {
        blocks = List.copyOf(blocks);
    }

    /** A point of one paragraph. */
    public static ListItem of(String text) {
        return of(RichText.of(text));
    }

    /** A point of one paragraph. */
    public static ListItem of(RichText text) {
        return new ListItem(List.of(Paragraph.of(text)));
    }
}
