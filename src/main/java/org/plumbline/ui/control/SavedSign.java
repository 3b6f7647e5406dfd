package org.plumbline.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

/** A tick and "Saved", shown only after the save has reached the disk. */
public final class SavedSign extends Label {

    private final String saving;
    private final String saved;

    /**
     * Makes the sign, saying nothing yet.
     *
     * @param saving said while it is being saved
     * @param saved said once it is
     */
    public SavedSign(String saving, String saved) {
        this.saving = saving;
        this.saved = saved;
        setId("savedSign");
        getStyleClass().add("muted");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /** Says that something is being saved. */
    public void saving() {
        setText(saving);
        setGraphic(null);
    }

    /** Says that all is saved. */
    public void saved() {
        setText(saved);
        var tick = Icon.small(Feather.CHECK);
        tick.getStyleClass().add("good-text");
        setGraphic(tick);
    }

    /** Says nothing, as when saving failed and a message says so. */
    public void silent() {
        setText("");
        setGraphic(null);
    }
}
