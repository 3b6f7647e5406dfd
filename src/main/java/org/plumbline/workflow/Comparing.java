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
     * Compares assessments. One that cannot be read, or is unlike the latest of them, is left out.
     *
     * @param ids five at most
     * @return empty if fewer than two remain, or they have no item all in common
     * @throws StoreException if the store fails
     */
    public Optional<Comparison> compare(List<AssessmentId> ids) {
        var past = new PastAssessments(storage.assessments(), storage.overview());
        List<Assessment> readable =
                ids.stream()
                        .flatMap(id -> past.readable(id).stream())
                        .sorted(Comparison.OLDEST_FIRST)
                        .toList();
        List<Assessment> alike =
                readable.stream()
                        .filter(one -> Unlike.between(one, readable.getLast()).isEmpty())
                        .limit(Comparison.MOST)
                        .toList();
        return alike.size() > 1 ? Comparison.find(alike) : Optional.empty();
    }
}
