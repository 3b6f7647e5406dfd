package org.plumbline.ui.questionnaire;

import org.plumbline.workflow.AskedItem;

import java.util.ArrayList;
import java.util.List;

/** One page of a turn. */
sealed interface Page {

    /** The participant places the organisation on a stage before the first item (decision 11). */
    record FirstPicture() implements Page {}

    /** The chief executive says whether the own answers may be shown beside the team's. */
    record CeoConsent() implements Page {}

    /** From here on a high answer means a problem, or no longer does (method 2.2). */
    record Turning(AskedItem before) implements Page {}

    /** An item. */
    record OneItem(AskedItem asked) implements Page {}

    /** All pages of a turn in order. */
    static List<Page> of(List<AskedItem> items, boolean ceo) {
        List<Page> pages = new ArrayList<>();
        pages.add(new FirstPicture());
        if (ceo) {
            pages.add(new CeoConsent());
        }
        for (AskedItem asked : items) {
            if (asked.directionChanges()) {
                pages.add(new Turning(asked));
            }
            pages.add(new OneItem(asked));
        }
        return List.copyOf(pages);
    }
}
