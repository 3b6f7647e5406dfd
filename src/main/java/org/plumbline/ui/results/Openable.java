package org.plumbline.ui.results;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** Makes a region something one can open: by click, Enter or Space. */
final class Openable {

    private Openable() {}

    static <R extends Region> R make(R region, String id, String accessible, Runnable open) {
        region.setId(id);
        region.getStyleClass().add("openable");
        region.setFocusTraversable(true);
        region.setAccessibleRole(AccessibleRole.BUTTON);
        region.setAccessibleText(accessible);
        region.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(event, open));
        region.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, region, open));
        return region;
    }

    private static void clicked(MouseEvent event, Runnable open) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            event.consume();
            open.run();
        }
    }

    private static void pressed(KeyEvent event, Node region, Runnable open) {
        boolean opens = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (opens && region.equals(event.getTarget())) {
            event.consume();
            open.run();
        }
    }
}
