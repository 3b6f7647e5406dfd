package org.plumbline.ui.collect;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Mode;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.Question;
import org.plumbline.workflow.TurnLine;
import org.plumbline.workflow.Unfinished;

import java.util.function.Consumer;

/** The questions asked while answers come in. */
final class CollectQuestions {

    private final Messages messages;
    private final Dialogs dialogs;

    CollectQuestions(Messages messages, Dialogs dialogs) {
        this.messages = messages;
        this.dialogs = dialogs;
    }

    /** Asks whether to close, and what becomes of unfinished answers. */
    void close(TurnProgress progress, Consumer<Unfinished> close) {
        int unfinished = progress.unfinished().size();
        String consequence =
                messages.get(
                        progress.mode() == Mode.CONFIDENTIAL
                                ? "collect.close.forGood"
                                : "collect.close.text");
        if (progress.begun() > 0) {
            ask(
                    "closeEarly",
                    messages.get("collect.close.early", unfinished),
                    messages.get("collect.close.early.text", progress.begun()) + " " + consequence,
                    cancelClose(),
                    Choice.other(
                            "closeLeaveOut",
                            messages.get("collect.close.leaveOut"),
                            () -> close.accept(Unfinished.LEAVE_OUT)),
                    Choice.main(
                            "closeKeep",
                            messages.get("collect.close.keep"),
                            () -> close.accept(Unfinished.KEEP)));
        } else {
            ask(
                    "close",
                    unfinished == 0
                            ? messages.get("collect.close.heading")
                            : messages.get("collect.close.without", unfinished),
                    consequence,
                    cancelClose(),
                    Choice.main(
                            "closeNow",
                            messages.get("collect.close"),
                            () -> close.accept(Unfinished.LEAVE_OUT)));
        }
    }

    private Choice cancelClose() {
        return Choice.cancel(messages.get("collect.close.cancel"));
    }

    /** Asks whether the team votes in the room, with no more answers before. */
    void voteInTheRoom(Runnable vote) {
        ask(
                "voteInTheRoom",
                messages.get("collect.room.heading"),
                messages.get("collect.room.text"),
                Choice.cancel(messages.get("collect.close.cancel")),
                Choice.main("voteInTheRoomNow", messages.get("collect.room.go"), vote));
    }

    /** Asks whether to take up collecting again. */
    void reopen(Runnable reopen) {
        ask(
                "reopen",
                messages.get("collect.reopen.heading"),
                messages.get("collect.reopen.text"),
                Choice.cancel(messages.get("collect.reopen.cancel")),
                Choice.main("reopenNow", messages.get("collect.reopen"), reopen));
    }

    /** Says that collecting stays closed, as the team has begun to talk. */
    void staysClosed() {
        ask(
                "staysClosed",
                messages.get("collect.staysClosed.heading"),
                messages.get("collect.staysClosed.text"),
                Choice.cancel(messages.get("collect.reopen.cancel")));
    }

    /** Asks whether somebody's answers may go so that the turn can begin anew. */
    void startOver(TurnLine line, Runnable startOver) {
        ask(
                "startOver",
                messages.get("collect.startOver.heading", line.participant().name()),
                messages.get("collect.startOver.text", line.answered()),
                Choice.cancel(messages.get("collect.startOver.cancel")),
                Choice.destructive(
                        "startOverNow",
                        messages.get("collect.startOver.go", line.answered()),
                        startOver));
    }

    /** Asks whether to withdraw the chief executive's consent. */
    void withdraw(Runnable withdraw) {
        ask(
                "withdrawConsent",
                messages.get("collect.ceo.heading"),
                messages.get("collect.ceo.text"),
                Choice.cancel(messages.get("collect.ceo.cancel")),
                Choice.main("withdrawNow", messages.get("collect.ceo.withdraw"), withdraw));
    }

    private void ask(String id, String heading, String text, Choice... choices) {
        dialogs.ask(Question.of(id, heading, text, choices));
    }
}
