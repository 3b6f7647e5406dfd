package org.plumbline.ui.act;

import javafx.scene.control.TextInputControl;

import org.plumbline.ui.support.Background;
import org.plumbline.ui.support.Delayed;

import java.util.function.Consumer;

/** A field that is kept when a person pauses in writing or leaves it. */
final class Kept {

    private final TextInputControl field;
    private final Consumer<String> keep;
    private final Delayed delayed;
    private String known;

    Kept(TextInputControl field, String text, Background background, Consumer<String> keep) {
        this.field = field;
        this.keep = keep;
        this.known = text;
        this.delayed = new Delayed(background, this::keepNow);
        field.setText(text);
        field.textProperty().subscribe((_, _) -> written());
        field.focusedProperty().subscribe((_, focused) -> left(focused));
    }

    private void written() {
        if (!field.getText().equals(known)) {
            delayed.soon();
        }
    }

    private void left(boolean focused) {
        if (!focused) {
            flush();
        }
    }

    /** Keeps what is written without waiting for a pause. */
    void flush() {
        delayed.now();
    }

    private void keepNow() {
        if (!field.getText().equals(known)) {
            known = field.getText();
            keep.accept(known);
        }
    }

    /** Shows what is kept, unless somebody is writing. */
    void tell(String text) {
        if (!field.isFocused() && field.getText().equals(known)) {
            reset(text);
        }
    }

    /** Shows what is kept in place of what is written. */
    void reset(String text) {
        known = text;
        field.setText(text);
    }
}
