package org.plumbline.ui.settings;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.plumbline.i18n.Messages;
import org.plumbline.ui.support.BackupState;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.FileKind;
import org.plumbline.ui.support.Job;
import org.plumbline.ui.support.Question;
import org.plumbline.ui.support.Surroundings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The backups: the last one, a new one, and putting one in the place of everything. */
public final class CopiesViewModel {

    private static final int NAMES_SHOWN = 6;

    private final SafeCopies copies;
    private final Surroundings around;
    private final Messages messages;
    private final Consumer<BackupState> tell;
    private final ReadOnlyObjectWrapper<List<SafeCopies.Copy>> all =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    /**
     * Makes and puts back backups.
     *
     * @param tell is told how the backup stands after a new one
     */
    public CopiesViewModel(SafeCopies copies, Surroundings around, Consumer<BackupState> tell) {
        this.copies = copies;
        this.around = around;
        this.messages = around.messages();
        this.tell = tell;
    }

    /** The backups there are, newest first. */
    ReadOnlyObjectProperty<List<SafeCopies.Copy>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** Whether a backup is being made or looked into. */
    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    void load() {
        Job.get(copies::list).then(all::set).start(around.background());
    }

    void take() {
        working.set(true);
        Job.get(
                        () -> {
                            copies.take();
                            return copies.list();
                        })
                .then(this::taken)
                .lastly(() -> working.set(false))
                .start(around.background());
    }

    private void taken(List<SafeCopies.Copy> now) {
        all.set(now);
        tell.accept(new BackupState(now.stream().findFirst().map(SafeCopies.Copy::takenAt), false));
        around.toasts().show(messages.get("settings.backup.done"));
    }

    /** Lets a person choose a backup that lies elsewhere. */
    void chooseFile() {
        FileKind kind = FileKind.of(messages.get("settings.restore.kind"), "*.zip");
        around.files()
                .open(messages.get("settings.restore.choose"), kind)
                .ifPresent(file -> look(new SafeCopies.Copy(file, modified(file))));
    }

    private static Instant modified(Path file) {
        return Instant.ofEpochMilli(file.toFile().lastModified());
    }

    private record Contents(List<String> inside, List<String> here) {}

    /** Looks into a backup, says what is in it, and asks whether it shall replace everything. */
    void look(SafeCopies.Copy copy) {
        working.set(true);
        Job.get(() -> new Contents(copies.look(copy), copies.here()))
                .then(contents -> askToReplace(copy, contents))
                .lastly(() -> working.set(false))
                .start(around.background());
    }

    private void askToReplace(SafeCopies.Copy copy, Contents contents) {
        String text =
                messages.get("settings.restore.inside", names(contents.inside()))
                        + "\n\n"
                        + messages.get("settings.restore.here", names(contents.here()))
                        + "\n\n"
                        + messages.get("settings.restore.first");
        around.dialogs()
                .ask(
                        Question.of(
                                "restoreBackup",
                                messages.get(
                                        "settings.restore.title",
                                        around.days().dayAndTime(copy.takenAt())),
                                text,
                                Choice.cancel(messages.get("settings.restore.keep")),
                                Choice.destructive(
                                        "replaceAll",
                                        messages.get("settings.restore.replace"),
                                        () -> copies.restore(copy))));
    }

    private String names(List<String> names) {
        if (names.isEmpty()) {
            return messages.get("settings.restore.nothing");
        }
        String shown = String.join("; ", names.subList(0, Math.min(NAMES_SHOWN, names.size())));
        int more = names.size() - NAMES_SHOWN;
        return more > 0 ? messages.get("settings.restore.more", shown, more) : shown;
    }

    Optional<SafeCopies.Copy> last() {
        return all.get().stream().findFirst();
    }
}
