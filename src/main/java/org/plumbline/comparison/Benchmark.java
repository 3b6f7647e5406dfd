package org.plumbline.comparison;

import org.plumbline.model.Assessment;
import org.plumbline.model.ItemId;
import org.plumbline.model.Mode;
import org.plumbline.model.Phase;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.SectionId;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.scoring.InstrumentResult;
import org.plumbline.scoring.OverallResult;
import org.plumbline.scoring.Result;
import org.plumbline.scoring.SectionResult;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * One organisation among others (design 08b, rule 8): at least five organisations, each with its
 * consent to be counted, without names, and no part of it made from fewer than five. Like is
 * compared with like: the same form and method, and a section only where all its items are asked in
 * the same words.
 */
public final class Benchmark {

    /** Fewest organisations, the one shown included. */
    public static final int FEWEST = 5;

    private final Assessment shown;
    private final List<Scored> others;
    private final Result result;

    private record Scored(Assessment assessment, Result result, Set<ItemId> alike) {}

    private Benchmark(Assessment shown, List<Assessment> others) {
        this.shown = shown;
        var scoring = new AssessmentScoring();
        this.result = scoring.score(shown);
        this.others =
                others.stream()
                        .map(one -> new Scored(one, scoring.score(one), LikeItems.of(shown, one)))
                        .toList();
    }

    /**
     * The assessments that may stand beside one: of every other organisation the latest finished
     * one in the same form and method, if that organisation agreed to be counted. One person's view
     * does not stand for an organisation.
     */
    static List<Assessment> beside(Assessment shown, List<Assessment> all) {
        Map<String, Assessment> latest = new TreeMap<>();
        all.stream()
                .filter(one -> one.phase() == Phase.CLOSED)
                .filter(one -> one.setup().form() == shown.setup().form())
                .filter(one -> one.setup().methodVersion().equals(shown.setup().methodVersion()))
                .filter(one -> !ofOnePerson(one))
                .filter(one -> !organisation(one).equals(organisation(shown)))
                .forEach(one -> latest.merge(organisation(one), one, Benchmark::later));
        return latest.values().stream().filter(one -> one.consent().benchmark()).toList();
    }

    /**
     * Whether an assessment holds one person's view, whatever its mode: that stands for no
     * organisation, neither the one shown nor another.
     */
    public static boolean ofOnePerson(Assessment assessment) {
        return assessment.setup().mode() == Mode.SOLO || assessment.participants().size() == 1;
    }

    private static Assessment later(Assessment one, Assessment other) {
        return Comparison.OLDEST_FIRST.compare(one, other) < 0 ? other : one;
    }

    private static String organisation(Assessment assessment) {
        return assessment.setup().organisation().strip().toLowerCase(Locale.ROOT);
    }

    /**
     * How many organisations there are, the one shown included if it agreed to be counted and is
     * not one person's view.
     *
     * @param all all assessments there are, of any organisation
     */
    public static int organisations(Assessment shown, List<Assessment> all) {
        return beside(shown, all).size() + (counts(shown) ? 1 : 0);
    }

    private static boolean counts(Assessment shown) {
        return shown.consent().benchmark() && !ofOnePerson(shown);
    }

    /**
     * An organisation among the others.
     *
     * @param all all assessments there are, of any organisation
     * @return empty below five organisations, without the consent of the one shown, or if that is
     *     one person's view
     */
    public static Optional<Benchmark> of(Assessment shown, List<Assessment> all) {
        return counts(shown) && organisations(shown, all) >= FEWEST
                ? Optional.of(new Benchmark(shown, beside(shown, all)))
                : Optional.empty();
    }

    /** How many organisations there are, the one shown included. */
    public int organisations() {
        return others.size() + 1;
    }

    /** Where the organisation stands on the index among the others whose index has its status. */
    public Optional<Place> index() {
        OverallResult.Status status = result.overall().status();
        return place(
                AskedItems.all(),
                of ->
                        of.overall().status() == status
                                ? of.overall().score()
                                : OptionalDouble.empty());
    }

    /** Where it stands on an instrument. */
    public Optional<Place> instrument(QuestionnaireId id) {
        return place(
                AskedItems.of(id),
                of ->
                        of.instrument(id)
                                .map(InstrumentResult::score)
                                .orElseGet(OptionalDouble::empty));
    }

    /** Where it stands on a section. */
    public Optional<Place> section(SectionId id) {
        return place(
                AskedItems.of(id),
                of -> of.section(id).map(SectionResult::score).orElseGet(OptionalDouble::empty));
    }

    /** What is asked of the organisation shown. */
    public List<Questionnaire> questionnaires() {
        return shown.asked();
    }

    /** Whether the team of the organisation shown agreed on levels. */
    public boolean agreed() {
        return !shown.findings().agreedLevels().isEmpty();
    }

    /**
     * Nothing is made from fewer than five organisations, each asked the same items alike.
     *
     * @param items what the value is made of
     */
    private Optional<Place> place(AskedItems items, Function<Result, OptionalDouble> value) {
        OptionalDouble own = value.apply(result);
        Set<ItemId> here = items.apply(shown);
        List<Double> values =
                others.stream()
                        .filter(other -> items.apply(other.assessment()).equals(here))
                        .filter(other -> other.alike().containsAll(here))
                        .flatMap(other -> value.apply(other.result()).stream().boxed())
                        .sorted()
                        .toList();
        return own.isPresent() && values.size() + 1 >= FEWEST
                ? Optional.of(new Place(own.getAsDouble(), values))
                : Optional.empty();
    }
}
