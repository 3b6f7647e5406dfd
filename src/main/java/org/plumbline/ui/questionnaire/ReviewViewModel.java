package org.plumbline.ui.questionnaire;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.ItemId;
import org.plumbline.ui.support.Background;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.Job;
import org.plumbline.ui.support.Navigator;
import org.plumbline.ui.support.Question;
import org.plumbline.ui.support.Screen;
import org.plumbline.workflow.Answering;

import java.util.Optional;
import java.util.concurrent.Callable;

/** Looking over a turn, and handing it in. */
public final class ReviewViewModel {

    private final Screen.Review screen;
    private final Callable<OpenTurn> opening;
    private final Messages messages;
    private final Background work;
    private final Navigator navigator;
    private final Dialogs dialogs;

    private final ReadOnlyObjectWrapper<@Nullable ReviewSheet> sheet =
            new ReadOnlyObjectWrapper<>();
    private final BooleanProperty releaseComments = new SimpleBooleanProperty();
    private @Nullable OpenTurn turn;
    private boolean handingIn;

    /**
     * @param opening takes the turn up; called away from the window's thread
     */
    public ReviewViewModel(
            Screen.Review screen,
            Callable<OpenTurn> opening,
            Messages messages,
            Background background,
            Navigator navigator,
            Dialogs dialogs) {
        this.screen = screen;
        this.opening = opening;
        this.messages = messages;
        this.work = background.inOrder();
        this.navigator = navigator;
        this.dialogs = dialogs;
    }

    /** Reads the turn. */
    public void open() {
        work.start(
                Job.get(
                                () -> {
                                    OpenTurn opened = opening.call();
                                    return new Opened(opened, ReviewSheet.of(opened.answering()));
                                })
                        .then(this::opened));
    }

    private record Opened(OpenTurn turn, ReviewSheet sheet) {}

    private void opened(Opened opened) {
        turn = opened.turn();
        if (opened.turn().answering().locked()) {
            pause();
        } else {
            sheet.set(opened.sheet());
        }
    }

    /** What there is to look over; none until it is read. */
    ReadOnlyObjectProperty<@Nullable ReviewSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /** Whether the comments may be shown word for word; not unless it is ticked. */
    BooleanProperty releaseComments() {
        return releaseComments;
    }

    Optional<Assessment> assessment() {
        return Optional.ofNullable(turn).map(OpenTurn::assessment);
    }

    String personName() {
        return Optional.ofNullable(turn).map(t -> t.answering().participant().name()).orElse("");
    }

    /** Shows an item again. */
    void look(ItemId item) {
        navigator.go(
                new Screen.Questionnaire(
                        screen.assessment(), screen.participant(), Optional.of(item)));
    }

    /** Goes back to the items, to the last one. */
    void back() {
        ReviewSheet shown = sheet.get();
        if (shown != null) {
            look(shown.turn().items().getLast().item().id());
        }
    }

    /** Covers the turn. */
    void pause() {
        navigator.go(new Screen.HandOver(screen.assessment(), screen.participant()));
    }

    /** Asks once more, then hands in. */
    void handIn() {
        ReviewSheet shown = sheet.get();
        if (shown == null || handingIn) {
            return;
        }
        dialogs.ask(
                Question.of(
                        "handIn",
                        messages.get("questionnaire.review.ask.heading"),
                        messages.get("questionnaire.review.ask.text", shown.counts().notAnswered()),
                        Choice.cancel(messages.get("questionnaire.review.ask.stay")),
                        Choice.main(
                                "hand-in-now",
                                messages.get("questionnaire.review.handIn"),
                                this::handInNow)));
    }

    private void handInNow() {
        OpenTurn opened = turn;
        if (opened == null || handingIn) {
            return;
        }
        handingIn = true;
        Answering answering = opened.answering();
        boolean release = releaseComments.get();
        work.start(
                Job.run(() -> answering.handIn(release))
                        .then(_ -> pause())
                        .lastly(() -> handingIn = false));
    }
}
