package org.plumbline.ui.support;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A file picker that always chooses the same, or nothing. */
public record ChosenFiles(List<Path> paths) implements FilePicker {

    /** Chooses these. */
    public static ChosenFiles of(Path... paths) {
        return new ChosenFiles(List.of(paths));
    }

    @Override
    public Optional<Path> open(String title, FileKind kind) {
        return paths.stream().findFirst();
    }

    @Override
    public List<Path> openSeveral(String title, FileKind kind) {
        return paths;
    }

    @Override
    public void save(String title, FileKind kind, String suggestedName, Consumer<Path> chosen) {
        paths.stream().findFirst().ifPresent(chosen);
    }

    @Override
    public Optional<Path> folder(String title) {
        return paths.stream().findFirst();
    }
}
