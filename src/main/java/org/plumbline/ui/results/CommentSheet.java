package org.plumbline.ui.results;

import java.util.List;
import java.util.Optional;

/**
 * The released comments, item by item.
 *
 * @param named how many of them name a person or a role
 */
record CommentSheet(List<OnItem> items, int named) {

    CommentSheet {
        items = List.copyOf(items);
    }

    int count() {
        return items.stream().mapToInt(item -> item.comments().size()).sum();
    }

    /**
     * The comments on one item, in an order that says nothing.
     *
     * @param detail what opens on Enter
     */
    record OnItem(String place, String title, List<Said> comments, Detail detail) {

        OnItem {
            comments = List.copyOf(comments);
        }
    }

    /**
     * A comment.
     *
     * @param text word for word
     * @param names the name or role of a participant that occurs in it
     */
    record Said(String text, Optional<String> names) {}
}
