package org.plumbline.ui.questionnaire;

import javafx.scene.Node;

/** The class of style that things wear where the window is narrow. */
final class Narrow {

    /** Below this width the rail becomes a head line and the comment a drawer (design 10). */
    static final double WIDTH = 1200;

    private static final String STYLE = "narrow";

    private Narrow() {}

    static void style(Node node, boolean narrow) {
        node.getStyleClass().remove(STYLE);
        if (narrow) {
            node.getStyleClass().add(STYLE);
        }
    }
}
