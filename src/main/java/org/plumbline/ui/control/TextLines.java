package org.plumbline.ui.control;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field for a text of several lines, in which Tab goes on as everywhere. */
public final class TextLines extends TextArea {

    /**
     * An empty field.
     *
     * @param lines how many are in view
     */
    public TextLines(int lines) {
        setPrefRowCount(lines);
        setWrapText(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }
}
