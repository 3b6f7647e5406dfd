package org.plumbline.ui.questionnaire;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * Gives the focus to a field because a letter was pressed. The letter itself, which arrives as
 * typed only after the focus has moved, is not written into the field.
 */
final class FocusByKey {

    private final TextInputControl field;
    private boolean typing = true;

    FocusByKey(TextInputControl field) {
        this.field = field;
        field.addEventFilter(KeyEvent.KEY_PRESSED, _ -> typing = true);
        field.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void typed(KeyEvent event) {
        if (!typing) {
            event.consume();
            typing = true;
        }
    }

    void focus() {
        typing = false;
        field.requestFocus();
        field.end();
    }
}
