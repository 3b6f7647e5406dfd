package org.plumbline.ui.support;

import java.util.ArrayList;
import java.util.List;

/** Remembers notices and can undo the last. */
public final class RecordedToasts implements Toasts {

    private final List<String> texts = new ArrayList<>();
    private Runnable undo = () -> {};

    @Override
    public void show(String text) {
        texts.add(text);
    }

    @Override
    public void show(String text, Runnable action) {
        texts.add(text);
        undo = action;
    }

    /** All notices, the latest last. */
    public List<String> texts() {
        return List.copyOf(texts);
    }

    /** Undoes what the last notice offered to undo. */
    public void undo() {
        undo.run();
    }
}
