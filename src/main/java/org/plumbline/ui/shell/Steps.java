package org.plumbline.ui.shell;

import org.plumbline.i18n.Messages;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Phase;
import org.plumbline.ui.control.Step;
import org.plumbline.ui.support.Navigator;
import org.plumbline.ui.support.Screen;

import java.util.List;

/** The steps of an assessment in words, and which of them is done. */
final class Steps {

    private final Messages messages;
    private final Navigator navigator;

    Steps(Messages messages, Navigator navigator) {
        this.messages = messages;
        this.navigator = navigator;
    }

    List<Step> of(AssessmentId id, AssessmentStatus status) {
        boolean closed = status.phase() == Phase.CLOSED;
        return List.of(
                step(
                        1,
                        "prepare",
                        prepareLine(status),
                        status.phase() != Phase.PREPARING,
                        new Screen.Prepare(id)),
                step(2, "collect", collectLine(status), closed, new Screen.Collect(id)),
                step(
                        3,
                        "results",
                        resultsLine(status),
                        closed && beyondResults(),
                        new Screen.Results(id)),
                step(4, "act", actLine(status), allFinished(status), new Screen.Act(id)),
                step(5, "report", "", false, new Screen.Report(id)));
    }

    private Step step(int number, String name, String line, boolean done, Screen screen) {
        return new Step(
                "step-" + name,
                messages.get("shell.step." + name),
                line,
                state(screen, done),
                messages.get("shell.step.keys", number),
                () -> navigator.go(screen));
    }

    private Step.State state(Screen screen, boolean done) {
        if (screen.equals(navigator.current())) {
            return Step.State.HERE;
        }
        return done ? Step.State.DONE : Step.State.TO_COME;
    }

    private boolean beyondResults() {
        return navigator.current() instanceof Screen.Report
                || navigator.current() instanceof Screen.Act;
    }

    private static boolean allFinished(AssessmentStatus status) {
        return status.actions() > 0 && status.finished() == status.actions();
    }

    private String actLine(AssessmentStatus status) {
        return messages.get("shell.step.act.line", status.actions(), status.finished());
    }

    private String prepareLine(AssessmentStatus status) {
        return messages.get("shell.step.prepare.line", status.people(), status.questionnaires());
    }

    private String collectLine(AssessmentStatus status) {
        return switch (status.phase()) {
            case PREPARING -> messages.get("shell.step.collect.notStarted");
            case COLLECTING, CLOSED ->
                    messages.get("shell.step.collect.line", status.handedIn(), status.people());
        };
    }

    private String resultsLine(AssessmentStatus status) {
        if (status.stage().isEmpty() || status.index().isEmpty()) {
            return "";
        }
        String stage = messages.get("common.stage." + status.stage().getAsInt() + ".name");
        return messages.get("shell.step.results.line", status.index().getAsInt(), stage);
    }
}
