package org.plumbline.exchange;

import org.plumbline.model.Action;
import org.plumbline.model.ActionDraft;
import org.plumbline.model.ActionId;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.AgreedLevel;
import org.plumbline.model.Answer;
import org.plumbline.model.Answers;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Checked;
import org.plumbline.model.Consent;
import org.plumbline.model.Course;
import org.plumbline.model.EffortEstimate;
import org.plumbline.model.Evidence;
import org.plumbline.model.Findings;
import org.plumbline.model.FirstMeasure;
import org.plumbline.model.Form;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ImportanceRating;
import org.plumbline.model.Item;
import org.plumbline.model.Mode;
import org.plumbline.model.NotApplicableRuling;
import org.plumbline.model.Outcome;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Phase;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Section;
import org.plumbline.model.Setup;
import org.plumbline.model.Turn;
import org.plumbline.model.TurnState;
import org.plumbline.model.Weighing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Any assessment there can be, made from chance. */
final class RandomAssessments {

    private static final String[] WORDS = {
        "",
        " ",
        "plain",
        "two\nlines",
        "tab\there",
        "\"quoted\" \\ back/slash",
        "Ελληνικά",
        "Кириллица",
        "tiếng Việt",
        "emoji 🧭👩‍👩‍👧",
        "\u0000\u001F",
        "null",
        "—–’",
        "{\"a\": 1}",
        "x".repeat(500)
    };

    private final RandomGenerator chance;
    private final List<Questionnaire> known;

    RandomAssessments(RandomGenerator chance, List<Questionnaire> known) {
        this.chance = chance;
        this.known = known;
    }

    Assessment next() {
        List<Questionnaire> asked = atLeastOne(some(known));
        List<Participant> people = people(chance.nextInt(6));
        Mode mode = any(Mode.values());
        var setup =
                new Setup(
                        name(),
                        name(),
                        day(),
                        Setup.METHOD_VERSION,
                        any(Form.values()),
                        mode,
                        mode.smallestGroup() + chance.nextInt(3));
        return new Assessment(
                new AssessmentId("a-" + chance.nextInt(1000)),
                any(Phase.values()),
                setup,
                asked,
                people,
                new Consent(chance.nextBoolean(), chance.nextBoolean(), chance.nextBoolean()),
                answers(asked, people),
                findings(asked),
                weighing(asked, people),
                many(3, i -> action(i, asked, people)));
    }

    private List<Questionnaire> atLeastOne(List<Questionnaire> some) {
        return some.isEmpty() ? List.of(known.get(chance.nextInt(known.size()))) : some;
    }

    private List<Participant> people(int count) {
        int ceo = chance.nextInt(-1, Math.max(count, 1));
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                new Participant(
                                        new ParticipantId("p" + i),
                                        name(),
                                        text(),
                                        text(),
                                        i == ceo))
                .toList();
    }

    private Answers answers(List<Questionnaire> asked, List<Participant> people) {
        var given = new ArrayList<GivenAnswer>();
        for (Questionnaire questionnaire : asked) {
            for (Item item : questionnaire.items()) {
                for (Participant person : people) {
                    if (chance.nextInt(4) == 0) {
                        given.add(
                                new GivenAnswer(
                                        person.id(),
                                        item.id(),
                                        1 + chance.nextInt(2),
                                        answer(questionnaire),
                                        maybe(this::text)));
                    }
                }
            }
        }
        return new Answers(given, some(people).stream().map(this::turn).toList());
    }

    private Answer answer(Questionnaire questionnaire) {
        return switch (chance.nextInt(5)) {
            case 0 -> new Answer.DontKnow();
            case 1 -> new Answer.NotApplicable(text());
            default -> new Answer.Rated(level(questionnaire));
        };
    }

    private Turn turn(Participant person) {
        OptionalInt picture =
                chance.nextBoolean() ? OptionalInt.of(1 + chance.nextInt(5)) : OptionalInt.empty();
        return new Turn(
                person.id(),
                any(TurnState.values()),
                picture,
                chance.nextBoolean(),
                Optional.empty());
    }

    private Findings findings(List<Questionnaire> asked) {
        List<Item> items = asked.stream().flatMap(q -> q.items().stream()).toList();
        return new Findings(
                chance.nextBoolean(),
                asked.stream()
                        .flatMap(
                                q ->
                                        some(q.items()).stream()
                                                .map(
                                                        i ->
                                                                new AgreedLevel(
                                                                        i.id(), level(q), text())))
                        .toList(),
                some(items).stream()
                        .map(item -> new NotApplicableRuling(item.id(), text()))
                        .toList(),
                some(items).stream()
                        .map(item -> new Evidence(item.id(), chance.nextInt(4), text()))
                        .toList());
    }

    private Weighing weighing(List<Questionnaire> asked, List<Participant> people) {
        List<Section> sections = asked.stream().flatMap(q -> q.sections().stream()).toList();
        return new Weighing(
                people.stream()
                        .flatMap(
                                person ->
                                        some(sections).stream()
                                                .map(
                                                        s ->
                                                                new ImportanceRating(
                                                                        person.id(),
                                                                        s.id(),
                                                                        1 + chance.nextInt(5))))
                        .toList(),
                some(sections).stream()
                        .map(
                                s ->
                                        new EffortEstimate(
                                                s.id(),
                                                1 + chance.nextInt(3),
                                                chance.nextBoolean(),
                                                chance.nextBoolean()))
                        .toList());
    }

    private Action action(int number, List<Questionnaire> asked, List<Participant> people) {
        var draft =
                new ActionDraft(new ActionId("a" + number), name())
                        .owner(person(people))
                        .due(maybe(this::day))
                        .firstResult(maybe(this::day))
                        .firstMeasure(maybe(() -> measure(people)))
                        .expect(text())
                        .stop(text())
                        .check(maybe(this::day))
                        .status(any(ActionStatus.values()))
                        .course(course());
        Section section = asked.getFirst().sections().getFirst();
        maybe(section::id).ifPresent(draft::section);
        maybe(() -> section.items().getFirst().id()).ifPresent(draft::item);
        return draft.action();
    }

    private FirstMeasure measure(List<Participant> people) {
        return new FirstMeasure(text(), text(), text(), person(people), chance.nextBoolean());
    }

    private Course course() {
        Map<ActionStatus, LocalDate> reached = new EnumMap<>(ActionStatus.class);
        for (ActionStatus letter : ActionStatus.values()) {
            maybe(this::day).ifPresent(day -> reached.put(letter, day));
        }
        return new Course(
                reached,
                maybe(() -> new Checked(text(), text(), maybe(() -> any(Outcome.values())))),
                maybe(this::name));
    }

    private Optional<ParticipantId> person(List<Participant> people) {
        return people.isEmpty()
                ? Optional.empty()
                : maybe(() -> any(people.toArray(Participant[]::new)).id());
    }

    private int level(Questionnaire questionnaire) {
        return chance.nextInt(questionnaire.scale().lowest(), questionnaire.scale().highest() + 1);
    }

    private String text() {
        return any(WORDS);
    }

    private String name() {
        return "N" + text();
    }

    private LocalDate day() {
        return LocalDate.of(2020, 1, 1).plusDays(chance.nextInt(4000));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return chance.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> T any(T[] values) {
        return values[chance.nextInt(values.length)];
    }

    private <T> List<T> some(List<T> values) {
        return values.stream().filter(value -> chance.nextInt(3) == 0).toList();
    }

    private <T> List<T> many(int most, IntFunction<T> maker) {
        return IntStream.range(0, chance.nextInt(most + 1)).mapToObj(maker).toList();
    }
}
