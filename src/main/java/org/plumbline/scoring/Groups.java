package org.plumbline.scoring;

import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Groups of participants as they may be shown (decision 4, design 9): a group under the floor is
 * merged with the next small one; what is still too small is hidden, and with it as many of the
 * smallest as it takes that nothing can be worked out by subtraction.
 *
 * <p>A CEO who consented to stand alone protects nobody else, and is not counted.
 */
final class Groups {

    /** A column with its people. */
    record Group(List<String> names, List<ParticipantId> people, int counted) {

        private Group merged(Group other) {
            TreeSet<String> allNames = new TreeSet<>(names);
            allNames.addAll(other.names);
            List<ParticipantId> everybody = new ArrayList<>(people);
            everybody.addAll(other.people);
            return new Group(List.copyOf(allNames), everybody, counted + other.counted);
        }

        private String firstName() {
            return names.get(0);
        }
    }

    private static final Comparator<Group> SMALLEST_FIRST =
            Comparator.comparingInt(Group::counted).thenComparing(Group::firstName);

    private final Session session;
    private final List<Group> shown = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();

    Groups(Session session) {
        this.session = session;
        if (!session.disclosure().single()) {
            arrange();
        }
    }

    /** The groups that may be shown, largest first. */
    List<Group> shown() {
        return shown;
    }

    /** The names of the groups that may not. */
    List<String> hidden() {
        return hidden;
    }

    private void arrange() {
        Map<String, List<ParticipantId>> named = byName();
        int ungrouped = counted(named.getOrDefault("", List.of()));
        named.remove("");
        List<Group> groups = merged(named);
        Map<Integer, Integer> sizes = new LinkedHashMap<>();
        IntStream.range(0, groups.size()).forEach(i -> sizes.put(i, groups.get(i).counted()));
        var tooSmall = Suppression.hidden(sizes, session.disclosure().floor(), ungrouped);
        boolean onlyTheWhole = groups.size() == 1 && ungrouped == 0;
        for (int i = groups.size() - 1; i >= 0; i--) {
            if (tooSmall.contains(i) || onlyTheWhole) {
                hidden.addAll(groups.get(i).names());
            } else {
                shown.add(groups.get(i));
            }
        }
        hidden.sort(Comparator.naturalOrder());
    }

    private Map<String, List<ParticipantId>> byName() {
        Map<String, List<ParticipantId>> named = new TreeMap<>();
        for (Participant member : session.assessment().participants()) {
            if (answered(member.id())) {
                named.computeIfAbsent(member.group().strip(), name -> new ArrayList<>())
                        .add(member.id());
            }
        }
        return named;
    }

    private boolean answered(ParticipantId person) {
        return session.present().contains(person)
                && session.items().stream()
                        .anyMatch(asked -> session.sheet().first(asked.id(), person).isPresent());
    }

    private List<Group> merged(Map<String, List<ParticipantId>> named) {
        List<Group> groups = new ArrayList<>();
        named.forEach(
                (name, people) -> groups.add(new Group(List.of(name), people, counted(people))));
        groups.sort(SMALLEST_FIRST);
        while (groups.size() > 1 && groups.get(0).counted() < session.disclosure().floor()) {
            Group smallest = groups.remove(0);
            Group next = groups.remove(0);
            groups.add(next.merged(smallest));
            groups.sort(SMALLEST_FIRST);
        }
        return groups;
    }

    private int counted(List<ParticipantId> people) {
        return (int) people.stream().filter(person -> !standsAlone(person)).count();
    }

    /** Whether a person's own answers may be shown beside the others'. */
    boolean standsAlone(ParticipantId person) {
        return session.ceoConsents() && session.ceo().filter(person::equals).isPresent();
    }
}
