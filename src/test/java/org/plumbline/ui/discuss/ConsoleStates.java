package org.plumbline.ui.discuss;

import org.plumbline.model.AgendaEntry.Kind;
import org.plumbline.model.AgendaEntry.Why;
import org.plumbline.model.Answer;
import org.plumbline.model.CountedImportance;
import org.plumbline.model.EffortEstimate;
import org.plumbline.model.OpenItem;
import org.plumbline.model.VotingWay;
import org.plumbline.model.Weighing;
import org.plumbline.workshop.AgendaPlan;
import org.plumbline.workshop.Overview;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Every state of the facilitator's console, by the name of its picture. */
final class ConsoleStates {

    private final Map<String, State> all = new LinkedHashMap<>();

    /** How a console comes into a state. */
    record State(Supplier<DiscussFixture> team, Consumer<Console> steps) {}

    private ConsoleStates() {
        agenda();
        voting();
        ballots();
        shown();
        ended();
        parts();
        dialogs();
    }

    static Map<String, State> all() {
        return new ConsoleStates().all;
    }

    private void add(String name, Consumer<Console> steps) {
        all.put(name, new State(DiscussFixture::answered, steps));
    }

    private void planned(String name, Consumer<Console> steps) {
        add(
                name,
                console -> {
                    console.plan(AgendaPlan.ninetyMinutes());
                    steps.accept(console);
                });
    }

    private void agenda() {
        all.put("collecting", new State(DiscussFixture::collecting, _ -> {}));
        add("plan", _ -> {});
        all.put("plan-room", new State(DiscussFixture::inTheRoom, _ -> {}));
        planned("agenda-mirrored", _ -> {});
        planned("agenda-alone", Console::onlyISee);
        add("agenda-half-day", console -> console.plan(AgendaPlan.halfDay()));
        planned("agenda-begun", ConsoleStates::begun);
        planned(
                "agenda-none",
                console ->
                        List.copyOf(console.room().workshop().agenda()).stream()
                                .filter(entry -> entry.id().startsWith("item-"))
                                .forEach(
                                        entry -> console.model.pieces().agenda().drop(entry.id())));
        planned("blank", console -> blank(console, Console::comeToAnItem));
    }

    private static void blank(Console console, Consumer<Console> where) {
        where.accept(console);
        console.model.blank();
    }

    /** Two items are done, one without a level; the third is on the screen. */
    private static void begun(Console console) {
        console.onlyISee();
        console.comeToAnItem();
        console.talk().reveal();
        console.talk().level(console.talk().offered().orElse(2));
        console.model.next();
        console.talk().reveal();
        console.talk().leaveOpen(OpenItem.Kind.NO_AGREEMENT);
        console.model.next();
        console.talk().reveal();
        console.fixture.clock.advance(Duration.ofMinutes(31));
        console.model.agenda();
    }

    private void voting() {
        planned("vote-collected", Console::comeToTheLongestItem);
        room("vote-passed", VotingWay.PASSED, ConsoleStates::someVotes);
        room("vote-passed-mirrored", VotingWay.PASSED, _ -> {});
        room("vote-cards", VotingWay.CARDS, Console::onlyISee);
        room("vote-cards-sealed", VotingWay.CARDS, ConsoleStates::sealed);
        room("vote-slips", VotingWay.SLIPS, _ -> {});
        room("vote-keys", VotingWay.KEYPAD, _ -> {});
        room("vote-keys-choosing", VotingWay.KEYPAD, ConsoleStates::choosing);
        planned("vote-second", ConsoleStates::secondVote);
        planned("vote-refused", ConsoleStates::refused);
    }

    /** First votes, taken in the room. */
    private void room(String name, VotingWay way, Consumer<Console> steps) {
        all.put(
                name,
                new State(
                        DiscussFixture::inTheRoom,
                        console -> {
                            console.plan(AgendaPlan.ninetyMinutesInTheRoom());
                            console.comeToAnItem();
                            console.talk().takeVotes(way);
                            steps.accept(console);
                        }));
    }

    private static void someVotes(Console console) {
        console.onlyISee();
        console.model.passTheLaptop();
        for (int person = 0; person < 3; person++) {
            console.model.pieces().ballot().take();
            console.model.pieces().ballot().seal(new Answer.Rated(2));
        }
        console.model.laptopBack();
    }

    private static void sealed(Console console) {
        console.talk().count(List.of(0, 2, 4, 0, 2, 0), 0, 0, () -> {});
    }

    private static void choosing(Console console) {
        KeypadViewModel keypad = console.model.pieces().keypad();
        keypad.begin();
        keypad.press("Q");
        keypad.press("3");
        keypad.press("E");
    }

    private static void secondVote(Console console) {
        console.onlyISee();
        console.comeTo(Why.SPLIT);
        console.talk().reveal();
        console.talk().voteAgain();
    }

    private static void refused(Console console) {
        secondVote(console);
        someVotes(console);
        console.talk().takeVotes(VotingWay.CARDS);
    }

    private void ballots() {
        planned("ballot-hand-over", ConsoleStates::handOver);
        planned(
                "ballot-vote",
                console -> {
                    handOver(console);
                    console.model.pieces().ballot().take();
                });
        planned("ballot-done", ConsoleStates::everybodyVotes);
        all.put(
                "ballot-importance",
                new State(
                        ConsoleStates::unweighed,
                        console -> {
                            console.plan(AgendaPlan.ninetyMinutes());
                            console.comeTo(Kind.PRIORITIES);
                            console.model.passForImportance();
                            console.model.pieces().ballot().take();
                        }));
        planned(
                "ballot-consent",
                console -> {
                    console.comeTo(Kind.OPENING);
                    console.model.askTheCeo();
                    console.model.pieces().ballot().take();
                });
    }

    /** The team before anybody rated importance. */
    private static DiscussFixture unweighed() {
        return new DiscussFixture(assessment -> assessment.withWeighing(Weighing.NONE));
    }

    private static void handOver(Console console) {
        console.comeToTheLongestItem();
        console.talk().reveal();
        console.talk().voteAgain();
        console.model.passTheLaptop();
    }

    private static void everybodyVotes(Console console) {
        handOver(console);
        BallotViewModel ballot = console.model.pieces().ballot();
        while (ballot.sheet().get() instanceof BallotSheet.HandOver) {
            ballot.take();
            ballot.seal(new Answer.Rated(2));
        }
    }

    private void shown() {
        planned("reveal-mirrored", console -> shown(console, Why.SPLIT));
        planned(
                "reveal-alone",
                console -> {
                    console.onlyISee();
                    shown(console, Why.SPLIT);
                    console.talk().startOrPause();
                    console.fixture.clock.advance(Duration.ofSeconds(150));
                    console.fixture.around.background.elapse(Duration.ofSeconds(1));
                });
        planned("reveal-easy", console -> shown(console, Why.EASY));
        planned(
                "reveal-writing",
                console -> {
                    console.onlyISee();
                    shown(console, Why.SPLIT);
                    WritingViewModel writing = console.model.pieces().writing();
                    writing.reason()
                            .set(
                                    "Three regions keep a list of visits, the others do not, and"
                                            + " none of the lists is read before the next plan");
                    writing.level().set(OptionalInt.of(2));
                    writing.grade().set(OptionalInt.of(2));
                    writing.seen().set("Contact log of the three regions, as of February");
                    writing.action().set("Bring the lists of all five regions to the May meeting");
                    writing.owner().set(Optional.of(console.person(1).id()));
                    writing.due().set("30 June 2026");
                    console.fixture.around.background.elapse(Duration.ofMillis(300));
                });
        planned(
                "reveal-second",
                console -> {
                    console.onlyISee();
                    shown(console, Why.SPLIT);
                    console.secondVotes(List.of(0, 1, 6, 1, 0, 0));
                });
        room(
                "reveal-few",
                VotingWay.CARDS,
                console -> {
                    console.onlyISee();
                    for (int person = 0; person < 6; person++) {
                        console.model.pieces().agenda().there(console.person(person).id(), false);
                    }
                    console.talk().count(List.of(1, 0, 1, 0, 0, 0), 0, 0, () -> {});
                    console.talk().reveal();
                });
    }

    private static void shown(Console console, Why why) {
        console.comeTo(why);
        console.talk().reveal();
    }

    private void ended() {
        planned(
                "agreed",
                console -> {
                    shown(console, Why.EASY);
                    console.talk().level(console.talk().offered().orElseThrow());
                });
        planned(
                "agreed-flags",
                console -> {
                    console.onlyISee();
                    shown(console, Why.SPLIT);
                    console.model.pieces().writing().level().set(OptionalInt.of(0));
                    console.model.pieces().writing().reason().set("Nobody could show us one.");
                    console.talk().agree();
                });
        planned(
                "no-agreement",
                console -> {
                    shown(console, Why.SPLIT);
                    console.model.pieces().writing().reason().set("Two views of what counts.");
                    console.talk().leaveOpen(OpenItem.Kind.NO_AGREEMENT);
                });
        planned(
                "left-open",
                console -> {
                    shown(console, Why.SPLIT);
                    console.talk().leaveOpen(OpenItem.Kind.KEPT_OPEN);
                });
    }

    private void parts() {
        part("part-opening", Kind.OPENING, _ -> {});
        part("part-first-picture", Kind.FIRST_PICTURE, _ -> {});
        part("part-ceo", Kind.CEO_COMMITMENT, _ -> {});
        part("part-break", Kind.BREAK, console -> console.talk().startOrPause());
        part("part-evidence", Kind.EVIDENCE_CHECK, _ -> {});
        all.put(
                "part-priorities",
                new State(
                        ConsoleStates::unweighed,
                        console -> {
                            console.plan(AgendaPlan.halfDay());
                            console.comeTo(Kind.PRIORITIES);
                        }));
        part("part-priorities-ranked", Kind.PRIORITIES, ConsoleStates::ranked);
        part("part-actions", Kind.ACTIONS, _ -> {});
        part("part-actions-some", Kind.PRIORITIES, ConsoleStates::actions);
        part("part-closing", Kind.CLOSING, _ -> {});
        planned(
                "part-closing-missed",
                console -> {
                    console.model.pieces().agenda().there(console.person(2).id(), false);
                    shown(console, Why.SPLIT);
                    console.talk().leaveOpen(OpenItem.Kind.KEPT_OPEN);
                    console.comeTo(Kind.CLOSING);
                });
    }

    private void part(String name, Kind kind, Consumer<Console> steps) {
        add(
                name,
                console -> {
                    console.plan(AgendaPlan.halfDay());
                    console.comeTo(kind);
                    steps.accept(console);
                });
    }

    private static Overview.Priorities priorities(Console console) {
        return console.model.pieces().weighing().priorities().orElseThrow();
    }

    private static void ranked(Console console) {
        List<Overview.SectionBar> low = priorities(console).low();
        console.model
                .pieces()
                .weighing()
                .counted(
                        low.stream()
                                .map(
                                        bar ->
                                                new CountedImportance(
                                                        bar.section(), List.of(0, 1, 2, 3, 2)))
                                .toList());
        low.stream()
                .limit(4)
                .forEach(
                        bar ->
                                console.model
                                        .pieces()
                                        .weighing()
                                        .effort(new EffortEstimate(bar.section(), 1, true, true)));
    }

    private static void actions(Console console) {
        ranked(console);
        priorities(console).priorities().stream()
                .limit(4)
                .forEach(
                        one ->
                                console.model
                                        .pieces()
                                        .weighing()
                                        .act(
                                                one.section(),
                                                "Bring the lists of all five regions to the May"
                                                        + " meeting and decide which one stays"));
        console.comeTo(Kind.ACTIONS);
    }

    private void dialogs() {
        planned("dialog-join", console -> press(console, "#join"));
        planned("dialog-other-plan", console -> press(console, "#otherPlan"));
        planned("dialog-add", console -> press(console, "#addItem"));
        planned(
                "dialog-reveal",
                console -> {
                    secondVote(console);
                    console.talk().reveal();
                });
        all.put(
                "dialog-importance",
                new State(
                        ConsoleStates::unweighed,
                        console -> {
                            console.plan(AgendaPlan.ninetyMinutes());
                            console.onlyISee();
                            console.comeTo(Kind.PRIORITIES);
                            press(console, "#countImportance");
                        }));
        planned(
                "dialog-act",
                console -> {
                    console.comeTo(Kind.PRIORITIES);
                    ranked(console);
                    press(
                            console,
                            "#act-on-"
                                    + priorities(console)
                                            .priorities()
                                            .getFirst()
                                            .section()
                                            .value());
                });
    }

    private static void press(Console console, String button) {
        ((javafx.scene.control.Button) console.root().lookup(button)).fire();
    }
}
