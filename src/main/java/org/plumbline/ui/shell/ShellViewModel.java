package org.plumbline.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.plumbline.model.AssessmentId;
import org.plumbline.ui.support.Background;
import org.plumbline.ui.support.BackupState;
import org.plumbline.ui.support.Job;
import org.plumbline.ui.support.Navigator;
import org.plumbline.ui.support.Screen;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/** Where one is, where one came from, and what the rail says about the assessment one is in. */
public final class ShellViewModel implements Navigator {

    private final Background background;
    private final StatusSource statuses;
    private final ReadOnlyObjectWrapper<Screen> screen =
            new ReadOnlyObjectWrapper<>(new Screen.Home());
    private final ReadOnlyObjectWrapper<Optional<AssessmentStatus>> status =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<BackupState> backup =
            new ReadOnlyObjectWrapper<>(BackupState.NONE);
    private final Deque<Screen> before = new ArrayDeque<>();
    private Consumer<Runnable> mayLeave = Runnable::run;

    /** Begins at home. */
    public ShellViewModel(Background background, StatusSource statuses) {
        this.background = background;
        this.statuses = statuses;
    }

    /** The screen being shown. */
    public ReadOnlyObjectProperty<Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /** How the assessment one is in stands; empty elsewhere and until it is known. */
    public ReadOnlyObjectProperty<Optional<AssessmentStatus>> statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** The state of the backup. */
    public ReadOnlyObjectProperty<BackupState> backupProperty() {
        return backup.getReadOnlyProperty();
    }

    /** Says how the backup stands now. */
    public void backup(BackupState state) {
        backup.set(state);
    }

    /** Who is asked before a screen is left; runs what it is given to agree. */
    void setMayLeave(Consumer<Runnable> question) {
        mayLeave = question;
    }

    @Override
    public void go(Screen next) {
        if (!next.equals(current())) {
            mayLeave.accept(() -> arrive(next, true));
        }
    }

    /** Forgets where one came from and goes home without asking. */
    void restart() {
        before.clear();
        arrive(new Screen.Home(), false);
    }

    @Override
    public void back() {
        Screen target = before.isEmpty() ? new Screen.Home() : before.peek();
        mayLeave.accept(
                () -> {
                    before.poll();
                    arrive(target, false);
                });
    }

    private void arrive(Screen next, boolean remember) {
        Screen last = current();
        // Nobody gets back into a private turn by going back.
        if (remember && !last.privateTurn()) {
            before.push(last);
        }
        if (!next.ofAssessment().equals(last.ofAssessment())) {
            status.set(Optional.empty());
        }
        screen.set(next);
        refresh();
    }

    @Override
    public Screen current() {
        return screen.get();
    }

    @Override
    public void refresh() {
        current().ofAssessment().ifPresent(this::load);
    }

    private void load(AssessmentId assessment) {
        Job.get(() -> statuses.of(assessment))
                .then(found -> loaded(assessment, found))
                // The page itself says why it cannot be opened; the rail stays silent.
                .onFailure(RuntimeException.class, _ -> status.set(Optional.empty()))
                .start(background);
    }

    private void loaded(AssessmentId assessment, AssessmentStatus found) {
        if (current().ofAssessment().equals(Optional.of(assessment))) {
            status.set(Optional.of(found));
        }
    }
}
