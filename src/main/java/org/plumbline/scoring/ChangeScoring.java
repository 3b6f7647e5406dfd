package org.plumbline.scoring;

import org.plumbline.model.Assessment;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.Section;
import org.plumbline.model.SectionId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The honest rule for a change (method 5.2) on two assessments that ask the same items: first votes
 * of people who answered both times, item by item like with like. Where a person chose a level only
 * once, that item counts neither before nor after for that person. The CEO's own answers about the
 * CEO are not among them, as they are not among the team's.
 *
 * <p>Nothing is said that either result hides, nothing about fewer people than the higher of the
 * two floors, and no figure at all: with the two results and changes at other levels, a mean change
 * could be subtracted until one person is left. Where one or two people chose a level only once,
 * even a word is withheld unless it is over at least three items: the two results and the word
 * together would narrow down what they answered.
 */
public final class ChangeScoring {

    /** From so many items on, a word tells nothing about one person's answers. */
    private static final int MANY_ITEMS = 3;

    private final PairedAnswers answers;
    private final List<AskedItem> items;
    private final List<Questionnaire> questionnaires;
    private final Result resultBefore;
    private final Result resultAfter;

    /**
     * Prepares the change between two closed assessments of the same items.
     *
     * @param same who is the same person: the id before, and the id after
     */
    public ChangeScoring(
            Assessment before, Assessment after, Map<ParticipantId, ParticipantId> same) {
        Session then = new Session(before);
        Session now = new Session(after);
        this.answers = new PairedAnswers(then, now, same);
        this.items = now.items();
        this.questionnaires = after.asked();
        this.resultBefore = new Assembly(then).result();
        this.resultAfter = new Assembly(now).result();
    }

    /** What may be shown of the assessment before. */
    public Result before() {
        return resultBefore;
    }

    /** What may be shown of the assessment after. */
    public Result after() {
        return resultAfter;
    }

    /** How many people answered something both times. */
    public int people() {
        return answers.people().size();
    }

    /** The change on one item. */
    public PairedChange item(ItemId item) {
        return items.stream()
                .filter(asked -> asked.id().equals(item))
                .filter(answers::shown)
                .findFirst()
                .map(asked -> judge(answers.pairs(asked), List.of(asked), Change.Unit.ITEM))
                .orElseGet(ChangeScoring::noValue);
    }

    /** The change of one section. */
    public PairedChange section(SectionId section) {
        return both(result -> result.section(section).map(SectionResult::score))
                ? sections()
                        .filter(one -> one.id().equals(section))
                        .findFirst()
                        .map(
                                one ->
                                        judge(
                                                pairs(person -> section(one, person)),
                                                itemsOf(one),
                                                Change.Unit.SECTION))
                        .orElseGet(ChangeScoring::noValue)
                : noValue();
    }

    private Stream<Section> sections() {
        return questionnaires.stream().flatMap(q -> q.sections().stream());
    }

    /** The change of one instrument. */
    public PairedChange instrument(QuestionnaireId id) {
        return both(result -> result.instrument(id).map(InstrumentResult::score))
                ? questionnaires.stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .map(
                                one ->
                                        judge(
                                                pairs(person -> instrument(one, person)),
                                                itemsOf(one),
                                                Change.Unit.INSTRUMENT))
                        .orElseGet(ChangeScoring::noValue)
                : noValue();
    }

    /** The change of the overall index. */
    public PairedChange overall() {
        return both(result -> Optional.of(result.overall().score()))
                ? judge(pairs(this::index), items, Change.Unit.OVERALL)
                : noValue();
    }

    private boolean both(Function<Result, Optional<OptionalDouble>> score) {
        return score.apply(resultBefore).filter(OptionalDouble::isPresent).isPresent()
                && score.apply(resultAfter).filter(OptionalDouble::isPresent).isPresent();
    }

    private static PairedChange noValue() {
        return new PairedChange.Withheld(PairedChange.Reason.NO_VALUE);
    }

    private PairedChange judge(List<Change.Pair> pairs, List<AskedItem> over, Change.Unit unit) {
        if (pairs.size() < answers.floor()) {
            return new PairedChange.Withheld(PairedChange.Reason.TOO_FEW);
        }
        List<AskedItem> used = over.stream().filter(answers::usable).toList();
        boolean safe = used.stream().allMatch(answers::safe);
        if (!safe && used.size() < MANY_ITEMS) {
            return new PairedChange.Withheld(PairedChange.Reason.PROTECTED);
        }
        Change change = Change.of(pairs, unit);
        return new PairedChange.Said(change.word(), direction(change), pairs.size());
    }

    private static PairedChange.Direction direction(Change change) {
        if (change.word() == Change.Word.NONE) {
            return PairedChange.Direction.LEVEL;
        }
        return change.mean() > 0 ? PairedChange.Direction.UP : PairedChange.Direction.DOWN;
    }

    private List<Change.Pair> pairs(
            Function<PairedAnswers.Person, Optional<Change.Pair>> ownScores) {
        return answers.people().stream().flatMap(p -> ownScores.apply(p).stream()).toList();
    }

    private Optional<Change.Pair> section(Section section, PairedAnswers.Person person) {
        List<BothParts> parts =
                itemsOf(section).stream().map(asked -> answers.parts(asked, person)).toList();
        return BothParts.pair(
                Averaged.section(parts.stream().map(BothParts::before).toList()).score(),
                Averaged.section(parts.stream().map(BothParts::after).toList()).score());
    }

    private Optional<Change.Pair> instrument(Questionnaire of, PairedAnswers.Person person) {
        return BothParts.pair(
                instrument(of, person, BothParts::before),
                instrument(of, person, BothParts::after));
    }

    private OptionalDouble instrument(
            Questionnaire of, PairedAnswers.Person person, Function<BothParts, Part> when) {
        return Averaged.instrument(
                        of.sections().stream().map(section -> part(section, person, when)).toList())
                .score();
    }

    private Part part(
            Section section, PairedAnswers.Person person, Function<BothParts, Part> when) {
        return Averaged.section(
                        itemsOf(section).stream()
                                .map(asked -> when.apply(answers.parts(asked, person)))
                                .toList())
                .asPart(section.weight());
    }

    private Optional<Change.Pair> index(PairedAnswers.Person person) {
        Map<QuestionnaireId, Double> before = new HashMap<>();
        Map<QuestionnaireId, Double> after = new HashMap<>();
        for (Questionnaire questionnaire : questionnaires) {
            instrument(questionnaire, person)
                    .ifPresent(
                            pair -> {
                                before.put(questionnaire.id(), pair.before());
                                after.put(questionnaire.id(), pair.after());
                            });
        }
        return BothParts.pair(OverallIndex.of(before).score(), OverallIndex.of(after).score());
    }

    private List<AskedItem> itemsOf(Section section) {
        return items.stream().filter(asked -> asked.section().id().equals(section.id())).toList();
    }

    private List<AskedItem> itemsOf(Questionnaire questionnaire) {
        return items.stream()
                .filter(asked -> asked.questionnaire().id().equals(questionnaire.id()))
                .toList();
    }
}
