package org.plumbline.workflow;

import org.plumbline.comparison.Comparison;
import org.plumbline.comparison.Unlike;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Phase;
import org.plumbline.store.Overview;
import org.plumbline.store.Storage;
import org.plumbline.store.StoreException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Setting assessments of one organisation side by side (design 08). Safe for several threads. */
public final class Comparing {

    private final Storage storage;

    /** Compares what is kept. */
    public Comparing(Storage storage) {
        this.storage = storage;
    }

    /**
     * What can be compared: organisations with several finished assessments first, the one assessed
     * last before the others.
     */
    public List<Series> series() {
        Map<String, List<Overview>> found = new LinkedHashMap<>();
        storage.overview().list().stream()
                .filter(one -> one.phase() == Phase.CLOSED)
                .sorted(Comparator.comparing(Overview::date).thenComparing(Overview::id).reversed())
                .forEach(one -> found.computeIfAbsent(key(one), _ -> new ArrayList<>()).add(one));
        return found.values().stream()
                .map(Comparing::series)
                .sorted(Comparator.comparing(one -> !one.comparable()))
                .toList();
    }

    private static String key(Overview one) {
        return one.organisation().strip().toLowerCase(Locale.ROOT) + " " + one.form();
    }

    private static Series series(List<Overview> years) {
        Overview latest = years.getFirst();
        return new Series(
                latest.organisation().strip(),
                latest.form(),
                years.stream()
                        .map(one -> new Series.Year(one.id(), one.title(), one.date()))
                        .toList());
    }

    /**
     * What stands side by side.
     *
     * @param comparison absent if fewer than two can, or no item is alike in all of them
     * @param notCompared what was chosen and is left out
     */
    public record SideBySide(Optional<Comparison> comparison, List<NotCompared> notCompared) {
        public SideBySide {
            notCompared = List.copyOf(notCompared);
        }
    }

    /**
     * An assessment that was chosen and is left out.
     *
     * @param unlike why it cannot stand beside the latest; absent if it cannot be read at all
     */
    public record NotCompared(String title, Optional<Unlike> unlike) {}

    /**
     * Compares assessments. One that cannot be read, or is unlike the latest of them, is left out.
     *
     * @param ids five at most
     * @throws StoreException if the store fails
     */
    public SideBySide compare(List<AssessmentId> ids) {
        var past = new PastAssessments(storage.assessments(), storage.overview());
        List<NotCompared> left = new ArrayList<>();
        List<Assessment> readable = new ArrayList<>();
        chosen(ids)
                .forEach(
                        one ->
                                past.readable(one.id())
                                        .ifPresentOrElse(
                                                readable::add,
                                                () -> left.add(unreadable(one.title()))));
        readable.sort(Comparison.OLDEST_FIRST);
        List<Assessment> alike = new ArrayList<>();
        for (Assessment one : readable) {
            Unlike.between(one, readable.getLast())
                    .ifPresentOrElse(why -> left.add(unlike(one, why)), () -> alike.add(one));
        }
        return new SideBySide(alike.size() > 1 ? Comparison.find(alike) : Optional.empty(), left);
    }

    /** What is known of them without reading them. */
    private List<Overview> chosen(List<AssessmentId> ids) {
        return storage.overview().list().stream()
                .filter(one -> ids.contains(one.id()))
                .sorted(Comparator.comparing(Overview::date).thenComparing(Overview::id))
                .toList();
    }

    private static NotCompared unreadable(String title) {
        return new NotCompared(title, Optional.empty());
    }

    private static NotCompared unlike(Assessment one, Unlike why) {
        return new NotCompared(one.setup().title(), Optional.of(why));
    }
}
