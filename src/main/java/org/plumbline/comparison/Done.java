package org.plumbline.comparison;

import org.plumbline.model.Action;
import org.plumbline.model.ActionId;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.Assessment;
import org.plumbline.model.Item;
import org.plumbline.model.ItemId;
import org.plumbline.model.Section;
import org.plumbline.model.SectionId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was done between two assessments: the actions recorded in the earlier one and those between,
 * as far as they went, and how far they have come since they were carried over.
 */
public final class Done {

    private final List<Action> actions;
    private final List<Section> sections;

    /**
     * @param earlier the assessments from the earlier one on, without the later one
     */
    Done(List<Assessment> earlier, Assessment later) {
        Map<ActionId, Action> latest = new LinkedHashMap<>();
        for (Assessment assessment : earlier) {
            assessment.actions().forEach(action -> latest.put(action.id(), action));
        }
        later.actions().stream()
                .filter(action -> action.course().carriedFrom().isPresent())
                .forEach(action -> latest.put(action.id(), action));
        this.actions = List.copyOf(latest.values());
        this.sections = later.asked().stream().flatMap(one -> one.sections().stream()).toList();
    }

    /** All actions, whether anything came of them or not. */
    public List<Action> all() {
        return actions;
    }

    /** How many came to their end. */
    public int finished() {
        return (int) actions.stream().filter(Done::finished).count();
    }

    private static boolean finished(Action action) {
        return action.status() == ActionStatus.ACT;
    }

    /** Whether more was done than planned. */
    private static boolean begun(Action action) {
        return action.status() != ActionStatus.PLAN;
    }

    /** What was begun, or finished, on an item or on the section as a whole. */
    public List<Action> on(ItemId item) {
        return actions.stream()
                .filter(Done::begun)
                .filter(action -> answers(action, item))
                .toList();
    }

    private boolean answers(Action action, ItemId item) {
        return action.item().filter(item::equals).isPresent()
                || action.section().filter(section -> holds(section, item)).isPresent();
    }

    private boolean holds(SectionId section, ItemId item) {
        return sections.stream()
                .filter(one -> one.id().equals(section))
                .flatMap(one -> one.items().stream())
                .map(Item::id)
                .anyMatch(item::equals);
    }

    /** What was begun, or finished, on a section or one of its items. */
    public List<Action> on(SectionId section) {
        return actions.stream()
                .filter(Done::begun)
                .filter(
                        action ->
                                action.section().filter(section::equals).isPresent()
                                        || action.item()
                                                .filter(item -> holds(section, item))
                                                .isPresent())
                .toList();
    }

    /** Whether an action on an item came to its end. */
    boolean finishedOn(ItemId item) {
        return on(item).stream().anyMatch(Done::finished);
    }
}
