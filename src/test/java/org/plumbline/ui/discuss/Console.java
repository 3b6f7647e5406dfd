package org.plumbline.ui.discuss;

import javafx.scene.Parent;
import javafx.scene.control.CheckBox;

import org.plumbline.model.AgendaEntry;
import org.plumbline.model.AgendaEntry.Topic;
import org.plumbline.model.Participant;
import org.plumbline.model.Phase;
import org.plumbline.model.Talk;
import org.plumbline.ui.shell.AssessmentStatus;
import org.plumbline.ui.shell.ShellView;
import org.plumbline.ui.shell.ShellViewModel;
import org.plumbline.ui.support.BackupWords;
import org.plumbline.ui.support.Motion;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workshop.AgendaPlan;
import org.plumbline.workshop.Room;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * The facilitator's window as the application puts it together: the console beside the rail, with
 * dialogs that really open over it. Everything here is done on the window's thread.
 */
final class Console {

    private static final AssessmentStatus STATUS =
            new AssessmentStatus(
                    "Alderbrook Instruments",
                    "Spring 2026",
                    Phase.CLOSED,
                    8,
                    6,
                    8,
                    OptionalInt.of(2),
                    OptionalInt.of(52),
                    Optional.of(new AssessmentStatus.Talks(6, 2)),
                    1,
                    0);

    final DiscussFixture fixture;
    final DiscussViewModel model;
    private final DiscussView view;
    private final ShellView shell;

    Console(DiscussFixture fixture) {
        this.fixture = fixture;
        var around = fixture.around.get();
        var place = new ShellViewModel(around.background(), _ -> STATUS);
        this.shell =
                new ShellView(
                        place,
                        around.messages(),
                        around.background(),
                        new BackupWords(around.messages(), around.days()),
                        Motion.none());
        var screen = new Screen.Discuss(DiscussFixture.ID);
        var inShell =
                new Surroundings(
                        around.messages(),
                        around.days(),
                        around.navigator(),
                        around.background(),
                        shell.dialogs(),
                        around.errors(),
                        shell.toasts(),
                        around.files(),
                        around.opener(),
                        around.motion());
        this.model = new DiscussViewModel(screen, fixture::discussing, fixture.clock, inShell);
        this.view = new DiscussView(model, inShell);
        place.go(screen);
    }

    /** What is in the window. */
    Parent root() {
        return shell.root();
    }

    DiscussView view() {
        return view;
    }

    /** Comes to the console; its window is shown already. */
    void start() {
        shell.start(_ -> view, (_, _) -> {});
    }

    void left() {
        view.left();
    }

    Room room() {
        return model.room().orElseThrow();
    }

    TalkViewModel talk() {
        return model.pieces().talk();
    }

    void plan(AgendaPlan plan) {
        model.plan(plan, true, fixture.consent().ceoGap());
    }

    /** Comes to the first item that stands on the agenda for this reason. */
    void comeTo(AgendaEntry.Why why) {
        comeTo(entry -> entry.topic() instanceof Topic.ItemTalk talk && talk.why() == why);
    }

    void comeTo(AgendaEntry.Kind kind) {
        comeTo(entry -> entry.topic().equals(new Topic.Part(kind)));
    }

    /** Comes to the first entry about an item. */
    void comeToAnItem() {
        comeTo(entry -> entry.topic() instanceof Topic.ItemTalk);
    }

    /** Comes to the item with the longest statement. */
    void comeToTheLongestItem() {
        room().items().stream()
                .max(Comparator.comparingInt(item -> statement(item).length()))
                .ifPresent(
                        longest ->
                                comeTo(
                                        entry ->
                                                entry.topic() instanceof Topic.ItemTalk talk
                                                        && talk.item().equals(longest)));
    }

    private String statement(org.plumbline.model.ItemId item) {
        return room().place(item).orElseThrow().item().wording().statement(false);
    }

    private void comeTo(Predicate<AgendaEntry> which) {
        model.comeTo(
                room().workshop().agenda().stream().filter(which).findFirst().orElseThrow().id());
    }

    Talk.Stage stage() {
        return DiscussFixture.talk(model).stage();
    }

    Participant person(int number) {
        return room().outline().participants().get(number);
    }

    /** Counts votes of round two as raised cards and shows them. */
    void secondVotes(List<Integer> counts) {
        talk().voteAgain();
        talk().takeVotes(org.plumbline.model.VotingWay.CARDS);
        talk().count(counts, 0, 0, () -> {});
        talk().reveal();
    }

    /** Says that nobody else sees the facilitator's screen. */
    void onlyISee() {
        ((CheckBox) root().lookup("#onlyISee")).setSelected(true);
    }
}
