package org.plumbline.ui.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The backups of all data. All methods but {@link #restore} are called away from the window. */
public interface SafeCopies {

    /** The backups there are, newest first. */
    List<Copy> list();

    /** Makes a backup now. */
    Copy take();

    /** The names of the assessments in a backup, which is opened without changing anything. */
    List<String> look(Copy copy);

    /** The names of the assessments that would be replaced. */
    List<String> here();

    /**
     * Puts a backup in the place of everything, after a backup of what is here was made, and goes
     * home. A failure is presented.
     */
    void restore(Copy copy);

    /** A backup of everything. */
    record Copy(Path file, Instant takenAt) {}
}
