package org.plumbline.workflow;

import org.plumbline.comparison.Benchmark;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Mode;
import org.plumbline.model.Phase;
import org.plumbline.store.Overview;
import org.plumbline.store.Storage;
import org.plumbline.store.StoreException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Setting one organisation among the consultant's own others (design 08b). Scores are computed when
 * they are looked at, not kept. Safe for several threads.
 */
public final class Benchmarking {

    private static final Comparator<Overview> OLDEST_FIRST =
            Comparator.comparing(Overview::date).thenComparing(Overview::id);

    private final Storage storage;

    /** Compares what is kept. */
    public Benchmarking(Storage storage) {
        this.storage = storage;
    }

    /** The latest finished assessment of an organisation. */
    public record Subject(AssessmentId id, String organisation, String title, LocalDate date) {}

    /**
     * One organisation among the others.
     *
     * @param organisations how many can be counted, the one shown included if it agreed
     * @param agreed whether the organisation shown agreed to be counted
     * @param onePerson whether its assessment is one person's view, which is not compared
     * @param benchmark empty below five organisations, without its consent, or of one person
     */
    public record Outcome(
            Subject subject,
            int organisations,
            boolean agreed,
            boolean onePerson,
            Optional<Benchmark> benchmark) {}

    /** The latest finished assessment of each organisation, by its name. */
    public List<Subject> subjects() {
        Set<String> seen = new HashSet<>();
        List<Subject> subjects = new ArrayList<>();
        storage.overview().list().stream()
                .filter(one -> one.phase() == Phase.CLOSED)
                .sorted(OLDEST_FIRST.reversed())
                .filter(one -> seen.add(key(one.organisation())))
                .forEach(
                        one ->
                                subjects.add(
                                        new Subject(
                                                one.id(),
                                                one.organisation().strip(),
                                                one.title(),
                                                one.date())));
        subjects.sort(Comparator.comparing(Subject::organisation));
        return List.copyOf(subjects);
    }

    /**
     * Sets an organisation among the others. Where the latest assessment of one cannot be read,
     * that one is not counted.
     *
     * @return empty if the one to show cannot be read
     * @throws StoreException if the store fails
     */
    public Optional<Outcome> among(Subject subject) {
        var past = new PastAssessments(storage.assessments(), storage.overview());
        return past.readable(subject.id()).map(shown -> outcome(subject, shown, past));
    }

    private Outcome outcome(Subject subject, Assessment shown, PastAssessments past) {
        List<Assessment> others =
                countable(shown).flatMap(one -> past.readable(one.id()).stream()).toList();
        return new Outcome(
                subject,
                Benchmark.organisations(shown, others),
                shown.consent().benchmark(),
                Benchmark.ofOnePerson(shown),
                Benchmark.of(shown, others));
    }

    /**
     * Of every other organisation the latest assessment that can stand beside one, if it agreed:
     * nothing else is read, least of all what did not agree.
     */
    private Stream<Overview> countable(Assessment shown) {
        String own = key(shown.setup().organisation());
        Map<String, Overview> latest = new TreeMap<>();
        storage.overview().list().stream()
                .filter(one -> one.phase() == Phase.CLOSED)
                .filter(one -> one.form() == shown.setup().form())
                .filter(one -> one.method().equals(shown.setup().methodVersion()))
                .filter(one -> one.mode() != Mode.SOLO && one.participants() != 1)
                .filter(one -> !key(one.organisation()).equals(own))
                .sorted(OLDEST_FIRST)
                .forEach(one -> latest.put(key(one.organisation()), one));
        return latest.values().stream().filter(Overview::benchmark);
    }

    private static String key(String organisation) {
        return organisation.strip().toLowerCase(Locale.ROOT);
    }
}
