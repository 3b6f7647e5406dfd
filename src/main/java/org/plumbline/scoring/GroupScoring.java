package org.plumbline.scoring;

import org.plumbline.model.Assessment;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Section;
import org.plumbline.model.SectionId;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Values by group, field by field (decision 4, design 9). A section's field is made from the shown
 * fields of its items alone, so it tells nothing that they do not.
 */
final class GroupScoring {

    private final Session session;
    private final List<JudgedItem> judged;
    private final Groups groups;

    GroupScoring(Session session, List<JudgedItem> judged) {
        this.session = session;
        this.judged = judged;
        this.groups = new Groups(session);
    }

    GroupView view() {
        Map<ItemId, List<GroupField>> items = new LinkedHashMap<>();
        Map<SectionId, List<GroupField>> sections = new LinkedHashMap<>();
        if (!groups.shown().isEmpty()) {
            judged.forEach(item -> items.put(item.id(), row(item)));
            sections(session.assessment()).forEach(s -> sections.put(s.id(), row(s, items)));
        }
        return new GroupView(
                groups.shown().stream()
                        .map(group -> new GroupColumn(group.names(), group.people().size()))
                        .toList(),
                groups.hidden(),
                items,
                sections);
    }

    private static List<Section> sections(Assessment assessment) {
        return assessment.asked().stream().flatMap(q -> q.sections().stream()).toList();
    }

    private List<GroupField> row(JudgedItem item) {
        if (item.result().status() != ItemStatus.OK) {
            return Collections.nCopies(groups.shown().size(), GroupField.NONE);
        }
        Set<Integer> hidden = hidden(item);
        List<GroupField> row = new ArrayList<>();
        for (int column = 0; column < groups.shown().size(); column++) {
            row.add(hidden.contains(column) ? GroupField.HIDDEN : field(item, column));
        }
        return List.copyOf(row);
    }

    private GroupField field(JudgedItem item, int column) {
        List<Integer> levels = levels(item, groups.shown().get(column).people());
        return GroupField.shown(item.asked().ruler().meanPoints(levels), levels.size());
    }

    /** Columns of a row that must be hidden; never exactly one whose people answered. */
    private Set<Integer> hidden(JudgedItem item) {
        int floor = session.disclosure().floor();
        Map<Integer, Integer> sizes = new TreeMap<>();
        for (int column = 0; column < groups.shown().size(); column++) {
            sizes.put(column, counted(item, groups.shown().get(column).people()));
        }
        int inColumns = sizes.values().stream().mapToInt(Integer::intValue).sum();
        int unseen = counted(item, session.present()) - inColumns;
        Set<Integer> hidden = Suppression.hidden(sizes, floor, unseen);
        long withPeople =
                hidden.stream().filter(column -> sizes.getOrDefault(column, 0) > 0).count();
        return withPeople == 1 ? Suppression.hiddenWithNext(sizes, hidden) : hidden;
    }

    private int counted(JudgedItem item, List<ParticipantId> people) {
        return levels(item, people.stream().filter(person -> !groups.standsAlone(person)).toList())
                .size();
    }

    private List<Integer> levels(JudgedItem item, List<ParticipantId> people) {
        return people.stream()
                .filter(person -> session.votes(person, item.asked()))
                .flatMap(person -> session.level(item.id(), person).stream().boxed())
                .toList();
    }

    private List<GroupField> row(Section section, Map<ItemId, List<GroupField>> items) {
        List<GroupField> row = new ArrayList<>();
        for (int column = 0; column < groups.shown().size(); column++) {
            row.add(field(section, items, column));
        }
        return List.copyOf(row);
    }

    private GroupField field(Section section, Map<ItemId, List<GroupField>> items, int column) {
        List<Part> parts = new ArrayList<>();
        int fewest = Integer.MAX_VALUE;
        for (JudgedItem item : itemsOf(section)) {
            GroupField field = items.getOrDefault(item.id(), List.of()).get(column);
            parts.add(part(item, field));
            fewest = Math.min(fewest, field.people().orElse(fewest));
        }
        Averaged average = Averaged.section(parts);
        return average.score().isPresent()
                ? GroupField.shown(average.score().getAsDouble(), fewest)
                : new GroupField(
                        average.status() == ScoreStatus.NOT_APPLICABLE
                                ? GroupField.Status.NONE
                                : GroupField.Status.HIDDEN,
                        average.score(),
                        GroupField.NONE.people());
    }

    private static Part part(JudgedItem item, GroupField field) {
        return item.result().status() == ItemStatus.NOT_APPLICABLE
                ? new Part.NotApplicable()
                : Part.of(field.score(), item.asked().item().weight());
    }

    private List<JudgedItem> itemsOf(Section section) {
        return judged.stream().filter(item -> item.asked().section().equals(section)).toList();
    }
}
