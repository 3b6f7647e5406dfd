package org.plumbline.store;

import java.util.List;
import java.util.Optional;

/** Dated copies of everything that is kept, in a folder of the data directory. */
public interface Backups {

    /**
     * Makes a copy unless there is one of today or there is nothing to copy. Old copies beyond the
     * number to keep go; the only one never does.
     *
     * @return the new copy, if one was made
     * @throws StoreException if it could not be made; the data and older copies are unchanged
     */
    Optional<Backup> takeIfDue();

    /**
     * Makes a copy now.
     *
     * @throws StoreException if it could not be made; the data and older copies are unchanged
     */
    Backup take();

    /** The copies there are, newest first. */
    List<Backup> list();
}
