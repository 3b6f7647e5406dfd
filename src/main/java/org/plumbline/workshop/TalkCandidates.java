package org.plumbline.workshop;

import org.plumbline.model.AgendaEntry.Why;
import org.plumbline.model.Assessment;
import org.plumbline.model.Item;
import org.plumbline.model.ItemId;
import org.plumbline.model.Section;
import org.plumbline.scoring.AgreementWord;
import org.plumbline.scoring.Flag;
import org.plumbline.scoring.ItemAgreement;
import org.plumbline.scoring.ItemResult;
import org.plumbline.scoring.Result;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The items worth talking about, the one to begin with first. */
public final class TalkCandidates {

    /** Below this score an action is offered (method 1.0), and an item is low. */
    private static final double LOW = 50;

    private TalkCandidates() {}

    /** An item and why it is worth talking about. */
    public record Candidate(ItemId item, Why why) {}

    /** By the answers: the flagged in talk order, then the low on which the team agrees. */
    public static List<Candidate> of(Result result) {
        Set<ItemId> flagged =
                result.talk().stream().map(talk -> talk.item()).collect(Collectors.toSet());
        Stream<Candidate> byFlag =
                result.talk().stream().map(talk -> new Candidate(talk.item(), why(talk.flag())));
        Stream<Candidate> low =
                result.items().stream()
                        .filter(item -> item.score().orElse(100) < LOW)
                        .filter(item -> !flagged.contains(item.item()))
                        .filter(item -> !apart(item))
                        .sorted(Comparator.comparingDouble(item -> item.score().orElse(100)))
                        .map(item -> new Candidate(item.item(), Why.LOW));
        return Stream.concat(byFlag, low).toList();
    }

    /**
     * The items one may begin with, neither flagged nor unknown to many: where the team stands
     * closest together first.
     */
    public static List<Candidate> easy(Result result) {
        return result.items().stream()
                .filter(item -> item.flags().isEmpty())
                .filter(item -> word(item).filter(AgreementWord.CLOSE::equals).isPresent())
                .sorted(
                        Comparator.comparingDouble(TalkCandidates::distance)
                                .thenComparing(
                                        item -> item.counts().levels(), Comparator.reverseOrder()))
                .map(item -> new Candidate(item.item(), Why.EASY))
                .toList();
    }

    private static double distance(ItemResult item) {
        return item.agreement()
                .flatMap(ItemAgreement::figures)
                .map(figures -> figures.adMedian())
                .orElse(Double.MAX_VALUE);
    }

    /** All items with a score, the lowest first. */
    static List<ItemId> lowest(Result result) {
        return result.items().stream()
                .filter(item -> item.score().isPresent())
                .sorted(Comparator.comparingDouble(item -> item.score().orElse(0)))
                .map(ItemResult::item)
                .toList();
    }

    private static boolean apart(ItemResult item) {
        return word(item).filter(AgreementWord.APART::equals).isPresent();
    }

    private static Optional<AgreementWord> word(ItemResult item) {
        return item.agreement().flatMap(ItemAgreement::shown);
    }

    private static Why why(Flag flag) {
        return switch (flag) {
            case SPLIT -> Why.SPLIT;
            case SPREAD -> Why.SPREAD;
            case CEO -> Why.CEO;
            case UNKNOWN -> Why.UNKNOWN;
            case LONE -> Why.LONE;
        };
    }

    /** Where nothing was answered: the items of the short form, one of each section in turn. */
    static List<Candidate> openers(Assessment outline) {
        return outline.asked().stream()
                .flatMap(questionnaire -> questionnaire.sections().stream())
                .flatMap(section -> opener(section).stream())
                .map(item -> new Candidate(item.id(), Why.CHOSEN))
                .toList();
    }

    private static Optional<Item> opener(Section section) {
        return section.items().stream().filter(Item::shortForm).findFirst();
    }
}
