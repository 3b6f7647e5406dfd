package org.plumbline.ui.support;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Asks with the file choosers of the desktop; begins where the last file was. */
public final class WindowFilePicker implements FilePicker {

    private final Supplier<@Nullable Window> owner;
    private @Nullable File lastFolder;

    /** Opens its choosers over a window. */
    public WindowFilePicker(Supplier<@Nullable Window> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> open(String title, FileKind kind) {
        return chosen(chooser(title, kind).showOpenDialog(owner.get()));
    }

    @Override
    public List<Path> openSeveral(String title, FileKind kind) {
        @Nullable List<File> files = chooser(title, kind).showOpenMultipleDialog(owner.get());
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        remember(files.getFirst());
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public void save(String title, FileKind kind, String suggestedName, Consumer<Path> chosen) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(suggestedName);
        chosen(chooser.showSaveDialog(owner.get())).ifPresent(chosen);
    }

    @Override
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(lastFolder);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    private FileChooser chooser(String title, FileKind kind) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(lastFolder);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(kind.description(), kind.patterns()));
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        remember(file);
        return Optional.of(file.toPath());
    }

    private void remember(File file) {
        lastFolder = file.getParentFile();
    }
}
