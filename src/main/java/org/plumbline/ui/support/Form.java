package org.plumbline.ui.support;

import javafx.scene.Node;

import java.util.List;

/**
 * A dialog with content of its own, such as fields to fill in.
 *
 * @param id names the dialog
 * @param heading says the question or the result
 * @param content what stands between heading and buttons; its first field gets the focus
 * @param width 480 or 680 px at the normal size of text
 * @param choices the buttons, the one that changes nothing first
 */
public record Form(String id, String heading, Node content, Width width, List<Choice> choices) {

    /** How wide a dialog is. */
    public enum Width {
        NORMAL("usual"),
        WIDE("wide");

        private final String style;

        Width(String style) {
            this.style = style;
        }

        /** The style class that gives the width. */
        String style() {
            return style;
        }
    }

    public Form {
        choices = List.copyOf(choices);
    }
}
