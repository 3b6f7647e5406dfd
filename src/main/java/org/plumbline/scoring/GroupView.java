package org.plumbline.scoring;

import org.plumbline.model.ItemId;
import org.plumbline.model.SectionId;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * First votes by group, with groups and fields hidden so that nothing can be worked out by
 * subtraction (decision 4). Without two groups that may be shown there are no columns.
 *
 * @param columns the groups, largest first
 * @param hidden names of groups that are too small to be shown even merged
 * @param items a row of fields for each item, one a column
 * @param sections a row of fields for each section, one a column; made from the shown fields of its
 *     items alone
 */
public record GroupView(
        List<GroupColumn> columns,
        List<String> hidden,
        Map<ItemId, List<GroupField>> items,
        Map<SectionId, List<GroupField>> sections) {

    public GroupView {
        columns = List.copyOf(columns);
        hidden = List.copyOf(hidden);
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
    }
}
