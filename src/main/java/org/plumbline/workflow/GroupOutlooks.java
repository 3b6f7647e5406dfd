package org.plumbline.workflow;

import org.plumbline.model.Participant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Foretells which groups will be shown, merged or hidden, by the rules the results follow. */
final class GroupOutlooks {

    private record Block(List<String> names, int people) {
        Block with(Block other) {
            List<String> all = new ArrayList<>(names);
            all.addAll(other.names);
            return new Block(all, people + other.people);
        }

        String firstName() {
            return names.stream().min(Comparator.naturalOrder()).orElseThrow();
        }
    }

    private static final Comparator<Block> SMALLEST_FIRST =
            Comparator.comparingInt(Block::people).thenComparing(Block::firstName);

    private final int floor;
    private final Map<String, Integer> sizes = new TreeMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private int ungrouped;

    private GroupOutlooks(Collection<Participant> people, int floor) {
        this.floor = floor;
        people.stream().filter(person -> !person.ceo()).forEach(this::count);
        sizes.forEach((name, size) -> blocks.add(new Block(List.of(name), size)));
    }

    /** What becomes of each group; people without one are in none. */
    static Map<String, GroupOutlook> of(Collection<Participant> people, int floor) {
        return new GroupOutlooks(people, floor).outlooks();
    }

    private void count(Participant person) {
        if (person.group().isBlank()) {
            ungrouped++;
        } else {
            sizes.merge(person.group().strip(), 1, Integer::sum);
        }
    }

    private Map<String, GroupOutlook> outlooks() {
        merge();
        hideWhatCouldBeWorkedOut();
        Map<String, GroupOutlook> outlooks = new HashMap<>();
        sizes.forEach((name, size) -> outlooks.put(name, new GroupOutlook.Hidden(size)));
        blocks.forEach(block -> block.names().forEach(n -> outlooks.put(n, shown(n, block))));
        return Map.copyOf(outlooks);
    }

    private void merge() {
        blocks.sort(SMALLEST_FIRST);
        while (blocks.size() > 1 && blocks.getFirst().people() < floor) {
            Block smallest = blocks.removeFirst();
            blocks.add(blocks.removeFirst().with(smallest));
            blocks.sort(SMALLEST_FIRST);
        }
    }

    private void hideWhatCouldBeWorkedOut() {
        int unseen = ungrouped;
        while (!blocks.isEmpty()
                && (blocks.getFirst().people() < floor || (unseen > 0 && unseen < floor))) {
            unseen += blocks.removeFirst().people();
        }
        if (blocks.size() == 1 && unseen == 0) {
            blocks.clear();
        }
    }

    private GroupOutlook shown(String name, Block block) {
        List<String> others = block.names().stream().filter(n -> !n.equals(name)).sorted().toList();
        return others.isEmpty()
                ? new GroupOutlook.Alone()
                : new GroupOutlook.Merged(sizes.getOrDefault(name, 0), others);
    }
}
