package org.plumbline.ui.home;

import org.plumbline.model.Mode;
import org.plumbline.workflow.AssessmentSummary;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An organisation with its assessments, newest first.
 *
 * @param assessments at least one
 */
public record Organisation(String name, List<AssessmentSummary> assessments) {

    private static final Comparator<AssessmentSummary> NEWEST_FIRST =
            Comparator.comparing(AssessmentSummary::date)
                    .reversed()
                    .thenComparing(AssessmentSummary::title)
                    .thenComparing(AssessmentSummary::id);

    public Organisation {
        assessments = assessments.stream().sorted(NEWEST_FIRST).toList();
    }

    /** Groups assessments by organisation, in the order in which the organisations come first. */
    static List<Organisation> of(List<AssessmentSummary> summaries) {
        return summaries.stream()
                .collect(
                        Collectors.groupingBy(
                                AssessmentSummary::organisation,
                                java.util.LinkedHashMap::new,
                                Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Organisation(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The newest assessment that came out somewhere. */
    public Optional<AssessmentSummary> latestResult() {
        return assessments.stream().filter(summary -> summary.stage().isPresent()).findFirst();
    }

    /**
     * The assessments whose index can be set beside the latest, oldest first: those that ask the
     * same in the same form by the same method. Empty without a result, or if the latest is one
     * person's view; the view of one person is no part of a trend.
     */
    List<AssessmentSummary> trend() {
        return latestResult()
                .filter(latest -> !ofOnePerson(latest))
                .map(
                        latest ->
                                assessments.reversed().stream()
                                        .filter(one -> one.index().isPresent())
                                        .filter(one -> alike(one, latest))
                                        .toList())
                .orElse(List.of());
    }

    private static boolean alike(AssessmentSummary one, AssessmentSummary latest) {
        return one.form() == latest.form()
                && one.asked().equals(latest.asked())
                && !ofOnePerson(one);
    }

    private static boolean ofOnePerson(AssessmentSummary one) {
        return one.mode() == Mode.SOLO || one.people() == 1;
    }

    /** When any of its assessments was last opened. */
    public Optional<java.time.Instant> lastOpened() {
        return assessments.stream()
                .flatMap(summary -> summary.lastOpened().stream())
                .max(Comparator.naturalOrder());
    }

    /** At most two letters that stand for the name. */
    public String initials() {
        return Stream.of(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0)))
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }
}
