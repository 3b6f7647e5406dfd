package org.plumbline.ui.collect;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.ui.support.Background;
import org.plumbline.ui.support.Job;
import org.plumbline.ui.support.Navigator;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.AssessmentDesk;
import org.plumbline.workflow.Collecting;
import org.plumbline.workflow.Preparing;
import org.plumbline.workflow.Refusal;
import org.plumbline.workflow.RefusedException;
import org.plumbline.workflow.TurnLine;
import org.plumbline.workflow.Unfinished;

import java.util.Optional;
import java.util.concurrent.Callable;

/** Who is how far, the way into a private turn, and the end of collecting. */
public final class CollectViewModel {

    private final AssessmentId id;
    private final AssessmentDesk desk;
    private final Preparing preparing;
    private final Collecting collecting;
    private final Background work;
    private final Navigator navigator;
    private final CollectQuestions questions;
    private final ReadOnlyObjectWrapper<@Nullable TurnProgress> progress =
            new ReadOnlyObjectWrapper<>();

    public CollectViewModel(
            AssessmentId id,
            AssessmentDesk desk,
            Preparing preparing,
            Collecting collecting,
            Surroundings around) {
        this.id = id;
        this.desk = desk;
        this.preparing = preparing;
        this.collecting = collecting;
        this.work = around.background().inOrder();
        this.navigator = around.navigator();
        this.questions = new CollectQuestions(around.messages(), around.dialogs());
    }

    /** Reads who is how far. */
    void open() {
        change(() -> desk.open(id), () -> {});
    }

    /** Who is how far; nothing until it is read. */
    ReadOnlyObjectProperty<@Nullable TurnProgress> progress() {
        return progress.getReadOnlyProperty();
    }

    /** What the page offers may have become impossible meanwhile; the page then says how it is. */
    private void refused(RefusedException refused) {
        if (refused.reason() == Refusal.WORKSHOP_BEGUN) {
            questions.staysClosed();
        } else {
            throw refused;
        }
    }

    private void change(Callable<Assessment> change, Runnable then) {
        work.start(
                Job.get(
                                () -> {
                                    Assessment changed = change.call();
                                    return new TurnProgress(changed, collecting.turns(changed));
                                })
                        .then(
                                read -> {
                                    progress.set(read);
                                    navigator.refresh();
                                    then.run();
                                })
                        .onFailure(RefusedException.class, this::refused));
    }

    private Optional<TurnProgress> known() {
        return Optional.ofNullable(progress.get());
    }

    /** Hands the laptop to a person; one executive alone goes straight on. */
    void startTurn(TurnLine line) {
        known().ifPresent(
                        known ->
                                navigator.go(
                                        known.solo()
                                                ? new Screen.Questionnaire(
                                                        id, line.participant().id())
                                                : new Screen.HandOver(
                                                        id, line.participant().id())));
    }

    /** Asks, closes collecting, and shows the results. */
    void close() {
        known().ifPresent(known -> questions.close(known, this::close));
    }

    private void close(Unfinished unfinished) {
        change(() -> collecting.close(id, unfinished), this::results);
    }

    /** Shows the results. */
    void results() {
        navigator.go(new Screen.Results(id));
    }

    /** Goes back to where the assessment is prepared. */
    void prepare() {
        navigator.go(new Screen.Prepare(id));
    }

    /** Asks, then takes up collecting again. */
    void reopen() {
        questions.reopen(() -> change(() -> collecting.reopen(id), () -> {}));
    }

    /** Asks, then deletes what a person gave, for somebody who forgot the four digits. */
    void startOver(TurnLine line) {
        questions.startOver(
                line,
                () ->
                        change(
                                () -> collecting.startTurnOver(id, line.participant().id()),
                                () -> {}));
    }

    /** Asks, then withdraws the chief executive's consent. */
    void withdrawConsent() {
        questions.withdraw(() -> change(() -> collecting.withdrawCeoConsent(id), () -> {}));
    }

    /** Asks, then closes collecting for a team that votes in the room, and goes there. */
    void voteInTheRoom() {
        questions.voteInTheRoom(
                () ->
                        change(
                                () -> collecting.closeForTheRoom(id),
                                () -> navigator.go(new Screen.Discuss(id))));
    }

    /** Goes to where the team talks about its answers. */
    void discuss() {
        navigator.go(new Screen.Discuss(id));
    }

    /** Notes whether the team agreed that dots without names are shown. */
    void agreeToReveal(boolean agreed) {
        change(() -> preparing.agreeToReveal(id, agreed), () -> {});
    }
}
