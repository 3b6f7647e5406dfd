package org.plumbline.ui.collect;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.ui.support.Background;
import org.plumbline.ui.support.Job;
import org.plumbline.ui.support.Navigator;
import org.plumbline.ui.support.Running;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.AssessmentDesk;
import org.plumbline.workflow.CodeEntry;
import org.plumbline.workflow.Collecting;
import org.plumbline.workflow.Refusal;
import org.plumbline.workflow.RefusedException;
import org.plumbline.workflow.TurnCode;
import org.plumbline.workflow.TurnLine;

import java.time.Duration;
import java.util.Optional;

/** The laptop changes hands: four digits before a turn, thanks after it. */
public final class HandOverViewModel {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Screen.HandOver screen;
    private final AssessmentDesk desk;
    private final Collecting collecting;
    private final TurnCode code;
    private final Messages messages;
    private final Background work;
    private final Navigator navigator;

    private final ReadOnlyObjectWrapper<@Nullable HandOverPage> page =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper secondsLeft = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper attempts = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Running tick = Running.NOTHING;

    public HandOverViewModel(
            Screen.HandOver screen,
            AssessmentDesk desk,
            Collecting collecting,
            TurnCode code,
            Surroundings around) {
        this.screen = screen;
        this.desk = desk;
        this.collecting = collecting;
        this.code = code;
        this.messages = around.messages();
        this.work = around.background().inOrder();
        this.navigator = around.navigator();
    }

    /** Reads whose turn it is and how far it is. */
    void open() {
        work.start(Job.get(this::read).then(this::opened));
    }

    private record Opened(Optional<HandOverPage> page, Optional<Duration> waiting) {}

    private Opened read() {
        Assessment assessment = desk.open(screen.assessment());
        Optional<TurnLine> turn =
                collecting.turns(assessment).stream()
                        .filter(line -> line.participant().id().equals(screen.participant()))
                        .findFirst();
        return new Opened(
                turn.map(line -> new HandOverPage(assessment, line)),
                code.waiting(screen.assessment(), screen.participant()));
    }

    private void opened(Opened opened) {
        opened.page().ifPresentOrElse(page::set, this::handBack);
        opened.waiting().ifPresent(this::waitFor);
    }

    /** What the screen says; nothing until it is read. */
    ReadOnlyObjectProperty<@Nullable HandOverPage> page() {
        return page.getReadOnlyProperty();
    }

    /** What is wrong with the digits; blank if nothing is. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** How long to wait until the next try, 0 if not at all. */
    ReadOnlyIntegerProperty secondsLeft() {
        return secondsLeft.getReadOnlyProperty();
    }

    /** Changes whenever digits have to be entered anew. */
    ReadOnlyIntegerProperty attempts() {
        return attempts.getReadOnlyProperty();
    }

    /** Whether digits are being compared or kept. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Locks the turn with four digits, given twice, and begins it. */
    void choose(String digits, String again) {
        if (busy.get()) {
            return;
        }
        if (!digits.equals(again)) {
            again(messages.get("collect.code.different"));
            return;
        }
        busy.set(true);
        work.start(
                Job.get(() -> code.choose(screen.assessment(), screen.participant(), digits))
                        .then(_ -> goOn())
                        .onFailure(RefusedException.class, this::refused)
                        .lastly(() -> busy.set(false)));
    }

    private void refused(RefusedException refused) {
        if (refused.reason() == Refusal.NOT_FOUR_DIGITS) {
            again(messages.get("collect.code.fourDigits"));
        } else {
            open();
        }
    }

    /** Compares four digits and goes on with the turn if they are right. */
    void enter(String digits) {
        HandOverPage shown = page.get();
        if (shown == null || busy.get() || secondsLeft.get() > 0) {
            return;
        }
        busy.set(true);
        work.start(
                Job.get(() -> code.enter(shown.assessment(), screen.participant(), digits))
                        .then(this::entered)
                        .lastly(() -> busy.set(false)));
    }

    private void entered(CodeEntry entry) {
        switch (entry) {
            case CodeEntry.Right() -> goOn();
            case CodeEntry.Wrong(int triesLeft) ->
                    again(messages.get("collect.code.wrong", triesLeft));
            case CodeEntry.Wait(Duration left) -> {
                again("");
                waitFor(left);
            }
        }
    }

    private void again(String words) {
        problem.set(words);
        attempts.set(attempts.get() + 1);
    }

    private void waitFor(Duration left) {
        secondsLeft.set(Math.max(1, (int) left.plusMillis(999).toSeconds()));
        sayHowLong();
    }

    private void sayHowLong() {
        problem.set(messages.get("collect.code.wait", secondsLeft.get()));
        tick.cancel();
        tick = work.after(SECOND, this::secondPassed);
    }

    private void secondPassed() {
        secondsLeft.set(secondsLeft.get() - 1);
        if (secondsLeft.get() > 0) {
            sayHowLong();
        } else {
            again("");
        }
    }

    /** Goes on with the turn. */
    void goOn() {
        navigator.go(new Screen.Questionnaire(screen.assessment(), screen.participant()));
    }

    /** Hands the laptop back to the facilitator. */
    void handBack() {
        navigator.go(new Screen.Collect(screen.assessment()));
    }

    /** Stops counting. */
    void close() {
        tick.cancel();
    }
}
