package org.plumbline.app;

import org.plumbline.i18n.Messages;
import org.plumbline.store.Backup;
import org.plumbline.store.StoreDamagedException;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.Question;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Says that the data is damaged and where it lies now, and asks how to go on. */
final class DamagedStore {

    private final Messages messages;
    private final Dialogs dialogs;

    DamagedStore(Messages messages, Dialogs dialogs) {
        this.messages = messages;
        this.dialogs = dialogs;
    }

    void ask(
            StoreDamagedException failure,
            Consumer<Backup> restore,
            Runnable startAfresh,
            Runnable quit) {
        List<Choice> choices = new ArrayList<>();
        choices.add(
                new Choice("quit", messages.get("error.damaged.quit"), Choice.Kind.CANCEL, quit));
        choices.add(Choice.other("startAfresh", messages.get("error.damaged.afresh"), startAfresh));
        failure.lastBackup()
                .ifPresent(
                        backup ->
                                choices.add(
                                        Choice.main(
                                                "restore",
                                                messages.get("error.damaged.restore"),
                                                () -> restore.accept(backup))));
        dialogs.ask(
                new Question(
                        "damagedData",
                        messages.get("error.damaged.title"),
                        text(failure),
                        choices));
    }

    private String text(StoreDamagedException failure) {
        String aside =
                failure.setAside().isEmpty()
                        ? messages.get("error.damaged.gone")
                        : messages.get(
                                "error.damaged.aside",
                                failure.setAside().stream()
                                        .map(Path::toString)
                                        .collect(Collectors.joining("\n")));
        String backup =
                failure.lastBackup()
                        .map(
                                b ->
                                        messages.get(
                                                "error.damaged.backup",
                                                String.valueOf(b.file().getFileName())))
                        .orElseGet(() -> messages.get("error.damaged.noBackup"));
        return aside + "\n\n" + backup;
    }
}
