package org.plumbline.ui.prepare;

import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;

import java.util.function.Consumer;

/** A field of the table; several lines pasted into it become people. */
final class PersonField extends TextField {

    private final Consumer<String> pasteLines;

    PersonField(Consumer<String> pasteLines) {
        this.pasteLines = pasteLines;
        getStyleClass().add("cell-field");
    }

    @Override
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null && text.strip().lines().count() > 1) {
            pasteLines.accept(text);
        } else {
            super.paste();
        }
    }
}
