package org.plumbline.comparison;

import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Item;
import org.plumbline.model.ItemId;
import org.plumbline.model.Questionnaire;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.scoring.ChangeScoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Two to five assessments of one organisation side by side, over the items that all of them ask
 * alike (method 5.2, design 08).
 */
public final class Comparison {

    /** Most assessments side by side. */
    public static final int MOST = 5;

    /** Oldest first; those of one day always in the same order, by their ids. */
    public static final Comparator<Assessment> OLDEST_FIRST =
            Comparator.comparing((Assessment one) -> one.setup().date())
                    .thenComparing(Assessment::id);

    private final List<Assessment> compared;
    private final List<Stand> stands;
    private final List<LeftOut> leftOut;
    private final Basis basis;

    private Comparison(
            List<Assessment> compared, List<Stand> stands, List<LeftOut> leftOut, Basis basis) {
        this.compared = compared;
        this.stands = stands;
        this.leftOut = leftOut;
        this.basis = basis;
    }

    /**
     * Compares assessments, whatever their order.
     *
     * @return empty if there is no item that all of them ask alike
     * @throws IllegalArgumentException unless there are two to five, and none unlike the latest
     */
    public static Optional<Comparison> find(List<Assessment> assessments) {
        if (assessments.size() < 2 || assessments.size() > MOST) {
            throw new IllegalArgumentException("A comparison is of two to five assessments");
        }
        List<Assessment> byDate = assessments.stream().sorted(OLDEST_FIRST).toList();
        Assessment latest = byDate.getLast();
        byDate.subList(0, byDate.size() - 1).forEach(other -> requireLike(other, latest));
        return of(byDate, LikeItems.of(byDate));
    }

    private static void requireLike(Assessment other, Assessment latest) {
        Unlike.between(other, latest)
                .ifPresent(
                        why -> {
                            throw new IllegalArgumentException("Not comparable: " + why);
                        });
    }

    private static Optional<Comparison> of(List<Assessment> byDate, Set<ItemId> alike) {
        if (alike.isEmpty()) {
            return Optional.empty();
        }
        List<Questionnaire> asked = LikeItems.only(alike, byDate.getLast().questionnaires());
        List<Assessment> compared =
                byDate.stream().map(one -> one.withQuestionnaires(asked)).toList();
        Basis basis =
                compared.stream().allMatch(one -> agreedOnSomething(one, alike))
                        ? Basis.AGREED
                        : Basis.MEDIAN;
        List<Stand> stands =
                IntStream.range(0, compared.size())
                        .mapToObj(i -> stand(compared.get(i), byDate.get(i), basis))
                        .toList();
        return Optional.of(new Comparison(compared, stands, LeftOut.of(byDate, alike), basis));
    }

    private static boolean agreedOnSomething(Assessment assessment, Set<ItemId> items) {
        return assessment.findings().agreedLevels().stream()
                .anyMatch(agreed -> items.contains(agreed.item()));
    }

    private static Stand stand(Assessment compared, Assessment original, Basis basis) {
        boolean whole = items(compared).size() == items(original).size();
        return new Stand(compared, new AssessmentScoring().score(compared), basis, whole);
    }

    private static List<ItemId> items(Assessment assessment) {
        return assessment.asked().stream()
                .flatMap(one -> one.items().stream())
                .map(Item::id)
                .toList();
    }

    /** Where the organisation stood, oldest first. */
    public List<Stand> stands() {
        return stands;
    }

    /** Where it stands now. */
    public Stand latest() {
        return stands.getLast();
    }

    /** What is asked and not compared. */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /** What the values are. */
    public Basis basis() {
        return basis;
    }

    /** What is compared: the questionnaires with the common items alone, in today's order. */
    public List<Questionnaire> questionnaires() {
        return compared.getLast().asked();
    }

    /** What changed since the assessment before the latest. */
    public Since sinceLast() {
        return since(compared.size() - 2);
    }

    /**
     * What changed since an earlier one of these assessments.
     *
     * @throws IllegalArgumentException if it is not one of them, or the latest
     */
    public Since since(AssessmentId earlier) {
        return IntStream.range(0, compared.size() - 1)
                .filter(i -> compared.get(i).id().equals(earlier))
                .mapToObj(this::since)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not an earlier one: " + earlier));
    }

    private Since since(int index) {
        Assessment before = compared.get(index);
        Assessment now = compared.getLast();
        ChangeScoring changes = new ChangeScoring(before, now, SamePeople.of(before, now));
        Team team =
                new Team(before.participants().size(), now.participants().size(), changes.people());
        return new Since(
                stands.get(index),
                latest(),
                team,
                changes,
                new Done(compared.subList(index, compared.size() - 1), now),
                items(now));
    }
}
