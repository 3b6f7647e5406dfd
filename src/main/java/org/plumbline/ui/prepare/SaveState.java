package org.plumbline.ui.prepare;

/** Whether what one sees is kept. */
enum SaveState {
    /** Nothing was changed yet. */
    UNTOUCHED,
    /** On its way to the disk. */
    SAVING,
    /** Kept, whatever happens. */
    SAVED,
    /** The last change could not be kept. */
    FAILED
}
