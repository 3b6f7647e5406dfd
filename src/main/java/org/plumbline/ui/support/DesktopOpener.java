package org.plumbline.ui.support;

import java.nio.file.Path;

/** Hands files and folders to the other programs of this computer. */
public interface DesktopOpener {

    /** Opens a file with its program, or a folder in the file manager. */
    void open(Path path);

    /** Opens the folder a file lies in. */
    default void showInFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        open(folder == null ? file : folder);
    }
}
