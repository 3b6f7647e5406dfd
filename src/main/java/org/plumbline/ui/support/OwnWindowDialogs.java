package org.plumbline.ui.support;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** Dialogs in a small window of their own, for as long as there is no other window. */
public final class OwnWindowDialogs implements Dialogs {

    private static final double WIDTH = 600;
    private static final double HEIGHT = 480;

    private final Theme theme;
    private final String title;

    /** Opens windows with a title. */
    public OwnWindowDialogs(Theme theme, String title) {
        this.theme = theme;
        this.title = title;
    }

    @Override
    public void ask(Question question) {
        new OverlayDialogs(window()).ask(question);
    }

    @Override
    public OpenForm open(Form form) {
        return new OverlayDialogs(window()).open(form);
    }

    private Overlay window() {
        var overlay = new Overlay(new StackPane(), Motion.none());
        var scene = new Scene(overlay, WIDTH, HEIGHT);
        theme.dress(scene);
        var stage = new Stage();
        stage.setTitle(title);
        stage.setScene(scene);
        overlay.openProperty().subscribe((was, is) -> closeAfter(stage, was, is));
        stage.show();
        return overlay;
    }

    private static void closeAfter(Stage stage, boolean was, boolean is) {
        if (was && !is) {
            stage.close();
        }
    }
}
