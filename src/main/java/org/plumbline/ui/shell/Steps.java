package org.plumbline.ui.shell;

import org.plumbline.i18n.Messages;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Phase;
import org.plumbline.ui.control.Step;
import org.plumbline.ui.support.Navigator;
import org.plumbline.ui.support.Screen;

import java.util.ArrayList;
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
        List<Step> steps = new ArrayList<>();
        add(
                steps,
                "prepare",
                prepareLine(status),
                status.phase() != Phase.PREPARING,
                new Screen.Prepare(id));
        add(steps, "collect", collectLine(status), closed, new Screen.Collect(id));
        status.talks()
                .ifPresent(
                        talks ->
                                add(
                                        steps,
                                        "discuss",
                                        discussLine(status, talks),
                                        talks.items() > 0 && talks.ended() == talks.items(),
                                        new Screen.Discuss(id)));
        add(
                steps,
                "results",
                resultsLine(status),
                closed && beyondResults(),
                new Screen.Results(id));
        add(steps, "act", actLine(status), allFinished(status), new Screen.Act(id));
        add(steps, "report", "", false, new Screen.Report(id));
        return steps;
    }

    private void add(List<Step> steps, String name, String line, boolean done, Screen screen) {
        steps.add(
                new Step(
                        "step-" + name,
                        messages.get("shell.step." + name),
                        line,
                        state(screen, done),
                        messages.get("shell.step.keys", steps.size() + 1),
                        () -> navigator.go(screen)));
    }

    private String discussLine(AssessmentStatus status, AssessmentStatus.Talks talks) {
        return talks.items() == 0
                ? ""
                : messages.get(
                        "shell.step.discuss.line", talks.ended(), talks.items(), status.actions());
    }

    private Step.State state(Screen screen, boolean done) {
        boolean discussing =
                screen instanceof Screen.Discuss && navigator.current() instanceof Screen.Discuss;
        if (discussing || screen.equals(navigator.current())) {
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
