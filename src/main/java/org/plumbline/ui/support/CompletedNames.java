package org.plumbline.ui.support;

import org.plumbline.i18n.Messages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Completes the names of files to write: a name without an ending of its kind gets one. A chooser
 * asked about the name it saw; so if the completed one exists, it is asked again here.
 */
public final class CompletedNames implements FilePicker {

    private final FilePicker chooser;
    private final Dialogs dialogs;
    private final Messages messages;

    /**
     * @param chooser lets a person choose
     */
    public CompletedNames(FilePicker chooser, Dialogs dialogs, Messages messages) {
        this.chooser = chooser;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @Override
    public Optional<Path> open(String title, FileKind kind) {
        return chooser.open(title, kind);
    }

    @Override
    public List<Path> openSeveral(String title, FileKind kind) {
        return chooser.openSeveral(title, kind);
    }

    @Override
    public Optional<Path> folder(String title) {
        return chooser.folder(title);
    }

    @Override
    public void save(String title, FileKind kind, String suggestedName, Consumer<Path> chosen) {
        chooser.save(
                title,
                kind,
                suggestedName,
                named -> {
                    Path file = kind.complete(named);
                    if (!file.equals(named) && Files.exists(file)) {
                        ask(file, () -> save(title, kind, suggestedName, chosen), chosen);
                    } else {
                        chosen.accept(file);
                    }
                });
    }

    private void ask(Path file, Runnable again, Consumer<Path> chosen) {
        dialogs.ask(
                Question.of(
                        "replaceFile",
                        messages.get("shell.replace.title", String.valueOf(file.getFileName())),
                        messages.get("shell.replace.text"),
                        Choice.cancel(messages.get("shell.replace.keep")),
                        Choice.destructive(
                                "replace",
                                messages.get("shell.replace.do"),
                                () -> chosen.accept(file)),
                        Choice.main("anotherName", messages.get("shell.replace.another"), again)));
    }
}
