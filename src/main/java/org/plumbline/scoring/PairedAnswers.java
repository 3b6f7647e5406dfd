package org.plumbline.scoring;

import org.plumbline.model.Answer;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * First answers of people who answered two assessments of the same items, before and after.
 *
 * <p>An answer counts only where both results show the item and at least as many people as the
 * higher of the two floors chose a level both times, so that nothing made from it tells more than
 * the results do.
 */
final class PairedAnswers {

    /** The same person in the assessment before and in the one after. */
    record Person(ParticipantId before, ParticipantId after) {}

    private record Side(Session session, Map<ItemId, JudgedItem> judged) {

        static Side of(Session session) {
            ItemScoring scoring = new ItemScoring(session);
            return new Side(
                    session,
                    session.items().stream()
                            .map(scoring::judge)
                            .collect(Collectors.toMap(JudgedItem::id, Function.identity())));
        }

        private boolean scored(ItemId item) {
            return Optional.ofNullable(judged.get(item))
                    .filter(found -> found.result().status().scored())
                    .isPresent();
        }

        private boolean notApplicable(ItemId item) {
            return Optional.ofNullable(judged.get(item))
                    .filter(found -> found.result().status() == ItemStatus.NOT_APPLICABLE)
                    .isPresent();
        }

        private OptionalInt level(AskedItem asked, ParticipantId person) {
            return session.votes(person, asked)
                    ? session.level(asked.id(), person)
                    : OptionalInt.empty();
        }

        private boolean saysNotApplicable(AskedItem asked, ParticipantId person) {
            return session.sheet()
                    .first(asked.id(), person)
                    .map(GivenAnswer::answer)
                    .filter(Answer.NotApplicable.class::isInstance)
                    .isPresent();
        }
    }

    private final Side before;
    private final Side after;
    private final int floor;
    private final List<Person> people;

    PairedAnswers(Session before, Session after, Map<ParticipantId, ParticipantId> same) {
        this.before = Side.of(before);
        this.after = Side.of(after);
        this.floor = Math.max(before.disclosure().floor(), after.disclosure().floor());
        this.people =
                same.entrySet().stream()
                        .map(entry -> new Person(entry.getKey(), entry.getValue()))
                        .filter(person -> answered(before, person.before()))
                        .filter(person -> answered(after, person.after()))
                        .sorted((one, other) -> one.before().compareTo(other.before()))
                        .toList();
    }

    private static boolean answered(Session session, ParticipantId person) {
        return session.items().stream()
                .anyMatch(asked -> session.sheet().first(asked.id(), person).isPresent());
    }

    /** The people who answered something both times. */
    List<Person> people() {
        return people;
    }

    /** Fewest people of whom a change is told: the higher of the two floors. */
    int floor() {
        return floor;
    }

    /** Whether both results show a value of an item. */
    boolean shown(AskedItem asked) {
        return before.scored(asked.id()) && after.scored(asked.id());
    }

    /** The points of everybody who chose a level both times. */
    List<Change.Pair> pairs(AskedItem asked) {
        return people.stream().flatMap(person -> pair(asked, person).stream()).toList();
    }

    private Optional<Change.Pair> pair(AskedItem asked, Person person) {
        OptionalInt then = before.level(asked, person.before());
        OptionalInt now = after.level(asked, person.after());
        return then.isPresent() && now.isPresent()
                ? Optional.of(
                        new Change.Pair(
                                asked.ruler().points(then.getAsInt()),
                                asked.ruler().points(now.getAsInt())))
                : Optional.empty();
    }

    /** Whether an item may be used at all. */
    boolean usable(AskedItem asked) {
        return shown(asked) && pairs(asked).size() >= floor;
    }

    /**
     * Whether a change on an item tells nothing about one or two people who chose a level only
     * once: both results show the mean of all, so what is not the pairs' is theirs.
     */
    boolean safe(AskedItem asked) {
        int once =
                before.session().votes(asked, 1).n()
                        + after.session().votes(asked, 1).n()
                        - 2 * pairs(asked).size();
        return once == 0 || once >= floor;
    }

    /** What a person's two answers to an item give to the person's section, both with one fate. */
    BothParts parts(AskedItem asked, Person person) {
        if (before.notApplicable(asked.id()) || after.notApplicable(asked.id())) {
            return BothParts.NOT_APPLICABLE;
        }
        if (!usable(asked)) {
            return BothParts.MISSING;
        }
        return pair(asked, person)
                .map(pair -> BothParts.of(pair, asked.item().weight()))
                .orElseGet(() -> withoutLevels(asked, person));
    }

    private BothParts withoutLevels(AskedItem asked, Person person) {
        return before.saysNotApplicable(asked, person.before())
                        || after.saysNotApplicable(asked, person.after())
                ? BothParts.NOT_APPLICABLE
                : BothParts.MISSING;
    }
}
