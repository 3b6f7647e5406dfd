package org.plumbline.ui.act;

import org.plumbline.i18n.Messages;
import org.plumbline.model.ActionStatus;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Question;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.Missing;

import java.util.List;
import java.util.stream.Collectors;

/** The questions this screen asks. */
final class ActQuestions {

    private final Surroundings around;
    private final Messages messages;

    ActQuestions(Surroundings around) {
        this.around = around;
        this.messages = around.messages();
    }

    /** An action cannot leave Plan yet. */
    void held(ActionStatus to, List<Missing> missing, Runnable fill) {
        missing(
                messages.get("act.held.title", ActionWords.letter(messages, ActionStatus.PLAN)),
                messages.get("act.held.text", ActionWords.letter(messages, to), inWords(missing)),
                fill);
    }

    /** Something an action under way needs was to be taken out. */
    void refused(List<Missing> missing, Runnable fill) {
        missing(
                messages.get("act.refused.title"),
                messages.get("act.refused.text", inWords(missing)),
                fill);
    }

    private void missing(String title, String text, Runnable fill) {
        around.dialogs()
                .ask(
                        Question.of(
                                "missing",
                                title,
                                text,
                                Choice.cancel(messages.get("act.held.leave")),
                                Choice.main("fill", messages.get("act.held.fill"), fill)));
    }

    private String inWords(List<Missing> missing) {
        return missing.stream()
                .map(lack -> "– " + ActionWords.missing(messages, lack))
                .collect(Collectors.joining("\n"));
    }

    /** An action is to be deleted. */
    void delete(String what, Runnable delete) {
        around.dialogs()
                .ask(
                        Question.of(
                                "deleteAction",
                                messages.get("act.delete.title"),
                                messages.get("act.delete.text", what),
                                Choice.cancel(messages.get("act.delete.keep")),
                                Choice.destructive("delete", messages.get("act.delete"), delete)));
    }
}
