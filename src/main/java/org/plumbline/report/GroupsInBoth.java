package org.plumbline.report;

import org.jspecify.annotations.Nullable;
import org.plumbline.model.ItemId;
import org.plumbline.model.SectionId;
import org.plumbline.scoring.GroupField;
import org.plumbline.scoring.GroupView;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The groups that two scorings of the same answers may both show: whoever holds a report of each
 * can work out nothing that one of them hides. Without the CEO standing alone other groups reach
 * the floor, and what they show beside the CEO's own level would be the answers of the rest.
 */
final class GroupsInBoth {

    private static final GroupField HIDDEN =
            new GroupField(GroupField.Status.HIDDEN, OptionalDouble.empty(), OptionalInt.empty());

    private final GroupView one;
    private final GroupView other;

    GroupsInBoth(GroupView one, GroupView other) {
        this.one = one;
        this.other = other;
    }

    /** The second view with every field hidden that the first hides; no columns if they differ. */
    GroupView view() {
        if (!one.columns().equals(other.columns())) {
            return new GroupView(List.of(), List.of(), Map.of(), Map.of());
        }
        Map<ItemId, List<GroupField>> items = new LinkedHashMap<>();
        other.items().forEach((id, row) -> items.put(id, both(one.items().get(id), row)));
        Map<SectionId, List<GroupField>> sections = new LinkedHashMap<>();
        other.sections().forEach((id, row) -> sections.put(id, same(one.sections().get(id), row)));
        return new GroupView(other.columns(), other.hidden(), items, sections);
    }

    private static List<GroupField> both(@Nullable List<GroupField> then, List<GroupField> now) {
        return IntStream.range(0, now.size())
                .mapToObj(at -> hidden(then, at) ? HIDDEN : now.get(at))
                .toList();
    }

    /** A section's value rests on its shown items: where they are not the same, it is hidden. */
    private static List<GroupField> same(@Nullable List<GroupField> then, List<GroupField> now) {
        return IntStream.range(0, now.size())
                .mapToObj(
                        at ->
                                then == null || !then.get(at).equals(now.get(at))
                                        ? HIDDEN
                                        : now.get(at))
                .toList();
    }

    private static boolean hidden(@Nullable List<GroupField> row, int at) {
        return row == null || row.get(at).status() == GroupField.Status.HIDDEN;
    }
}
