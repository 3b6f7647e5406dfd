package org.plumbline.ui.discuss;

import org.plumbline.i18n.Messages;
import org.plumbline.model.OpenItem;
import org.plumbline.model.Talk;
import org.plumbline.model.TalkDraft;
import org.plumbline.model.VotingWay;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.Navigator;
import org.plumbline.ui.support.Question;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.ui.support.Toasts;
import org.plumbline.workflow.Discussing;
import org.plumbline.workshop.Room;
import org.plumbline.workshop.VotesIn;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The talk about the item the room is at: votes, reveal, level, action, clock. */
final class TalkViewModel {

    /** What a key adds to the clock, or takes from it (design 7). */
    static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    private final RoomDesk desk;
    private final WritingViewModel writing;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Toasts toasts;
    private final Navigator navigator;
    private final InstantSource clock;

    TalkViewModel(
            RoomDesk desk, WritingViewModel writing, Surroundings around, InstantSource clock) {
        this.desk = desk;
        this.writing = writing;
        this.messages = around.messages();
        this.dialogs = around.dialogs();
        this.toasts = around.toasts();
        this.navigator = around.navigator();
        this.clock = clock;
    }

    /** How far the talk is, if the room is at an item. */
    Optional<Talk> talk() {
        return desk.room().flatMap(Room::talk);
    }

    private boolean voting() {
        return talk().filter(talk -> talk.stage() == Talk.Stage.VOTING).isPresent();
    }

    private boolean shown() {
        return talk().filter(talk -> talk.shows(talk.round())).isPresent();
    }

    /** Takes the votes in another way. */
    void takeVotes(VotingWay way) {
        desk.step(discussing -> discussing.takeVotes(way));
    }

    /** Shows the votes; asks once when some are missing that can still come in the room. */
    void reveal() {
        Optional<VotesIn> votes = desk.room().flatMap(Room::votes);
        if (!voting() || votes.isEmpty()) {
            return;
        }
        if (votes.get().complete() || votes.get().way() == VotingWay.COLLECTED) {
            desk.step(Discussing::reveal);
        } else {
            askToReveal(votes.get());
        }
    }

    private void askToReveal(VotesIn votes) {
        dialogs.ask(
                Question.of(
                        "revealEarly",
                        messages.get("discuss.reveal.early", Math.max(0, votes.of() - votes.in())),
                        messages.get(
                                votes.in() == 0
                                        ? "discuss.reveal.early.none"
                                        : "discuss.reveal.early.text"),
                        Choice.cancel(messages.get("discuss.reveal.wait")),
                        Choice.main(
                                "revealNow",
                                messages.get("discuss.reveal.now"),
                                () -> desk.step(Discussing::reveal))));
    }

    /** Takes votes counted from cards or slips, and then does something. */
    void count(List<Integer> levels, int dontKnow, int notApplicable, Runnable sealed) {
        desk.step(
                discussing -> discussing.castCounted(levels, dontKnow, notApplicable),
                _ -> sealed.run());
    }

    /** Asks, then throws the votes of the round away for them to be taken again. */
    void clear() {
        if (!voting()) {
            return;
        }
        dialogs.ask(
                Question.of(
                        "clearVotes",
                        messages.get("discuss.clear.heading"),
                        messages.get("discuss.clear.text"),
                        Choice.cancel(messages.get("discuss.clear.cancel")),
                        Choice.destructive(
                                "clearNow",
                                messages.get("discuss.clear"),
                                () -> desk.step(Discussing::emptyBox))));
    }

    /** Takes a second vote after the talk, as the last was taken in the room. */
    void voteAgain() {
        if (shown()) {
            VotingWay last = talk().map(Talk::way).orElse(VotingWay.PASSED);
            VotingWay way = last == VotingWay.COLLECTED ? VotingWay.PASSED : last;
            writing.flush();
            desk.step(discussing -> discussing.voteAgain(way));
        }
    }

    /** Gives the second vote up. */
    void dropSecondVote() {
        desk.step(Discussing::dropSecondVote);
    }

    /** The level that is offered, if the votes stand close together. */
    OptionalInt offered() {
        return desk.room().map(Discussing::offered).orElseGet(OptionalInt::empty);
    }

    /** An ended talk is opened again first, so that no key overwrites what was agreed. */
    private boolean settled() {
        return desk.room()
                .flatMap(Room::talk)
                .filter(talk -> talk.stage() == Talk.Stage.SETTLED)
                .isPresent();
    }

    /** Chooses a level; the one that is offered is agreed on at once. */
    void level(int level) {
        if (!shown() || settled()) {
            return;
        }
        writing.level().set(OptionalInt.of(level));
        if (offered().equals(OptionalInt.of(level))) {
            agree();
        }
    }

    /** Records the chosen level. */
    void agree() {
        OptionalInt level = writing.level().get();
        if (level.isPresent()) {
            writing.flush();
            String reason = writing.reason().get().strip();
            desk.step(
                    discussing -> discussing.agree(level.getAsInt(), reason),
                    _ -> navigator.refresh());
        } else {
            desk.say(messages.get("discuss.agree.choose"));
        }
    }

    /** Ends the talk without a level. */
    void leaveOpen(OpenItem.Kind kind) {
        writing.flush();
        String reason = writing.reason().get().strip();
        desk.step(discussing -> discussing.leaveOpen(kind, reason), _ -> navigator.refresh());
    }

    /** Opens the talk again. */
    void reopen() {
        desk.step(Discussing::reopen, _ -> navigator.refresh());
    }

    /** Makes what is written an action. */
    void capture() {
        if (!writing.dueIsRight()) {
            desk.say(messages.get("discuss.action.due.problem"));
            return;
        }
        TalkDraft draft = writing.draft();
        desk.step(
                discussing -> {
                    discussing.write(draft);
                    return discussing.capture();
                },
                _ -> captured());
    }

    private void captured() {
        writing.captured();
        toasts.show(messages.get("discuss.action.captured"));
        navigator.refresh();
    }

    /** Starts the clock, or lets it stand. */
    void startOrPause() {
        desk.step(
                discussing ->
                        discussing.timer(
                                timer ->
                                        timer.runs()
                                                ? timer.pause(clock.instant())
                                                : timer.start(clock.instant())));
    }

    /** Gives the clock more time, or less. */
    void more(Duration time) {
        desk.step(discussing -> discussing.timer(timer -> timer.plus(time)));
    }
}
