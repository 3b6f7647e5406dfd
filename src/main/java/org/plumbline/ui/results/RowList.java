package org.plumbline.ui.results;

import java.util.List;
import java.util.Optional;

/**
 * A card that lists items, the first ones in view, all of them in its detail.
 *
 * @param id names the card
 * @param empty what it says without rows
 */
record RowList(String id, String title, String empty, List<Row> rows) {

    RowList {
        rows = List.copyOf(rows);
    }

    Detail all() {
        List<String> lines = rows.isEmpty() ? List.of(empty) : List.of();
        return Detail.of(id, title, Optional.empty(), lines).withRows(rows);
    }
}
