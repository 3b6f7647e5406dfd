package org.plumbline.ui.home;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

import org.plumbline.ui.control.Bob;

/** The picture of the first run: the levels as rising steps, and a plumb bob. */
final class LevelStair extends Pane {

    private static final double WIDTH = 420;
    private static final double HEIGHT = 202;
    private static final double FIRST_X = 30;
    private static final double PITCH = 62;
    private static final double STEP_WIDTH = 50;
    private static final double LOWEST = 25;
    private static final double RISE = 20;
    private static final double BOB = 50;
    private static final int BOB_AT = 2;

    LevelStair(String description) {
        getStyleClass().add("level-stair");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(description);
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        for (int level = 0; level <= 5; level++) {
            getChildren().add(step(level));
        }
        var ground = new Line(0, HEIGHT - 0.5, WIDTH, HEIGHT - 0.5);
        ground.getStyleClass().add("stair-ground");
        getChildren().add(ground);
        hangBob();
    }

    private static Region step(int level) {
        var step = new Label(String.valueOf(level));
        double height = LOWEST + level * RISE;
        step.getStyleClass().addAll("stair", "level-" + level);
        step.setMinSize(STEP_WIDTH, height);
        step.setPrefSize(STEP_WIDTH, height);
        step.setLayoutX(FIRST_X + level * PITCH);
        step.setLayoutY(HEIGHT - height);
        return step;
    }

    private void hangBob() {
        double x = FIRST_X + BOB_AT * PITCH + STEP_WIDTH / 2;
        double tip = HEIGHT - LOWEST - BOB_AT * RISE - 4;
        var line = new Line(x, 0, x, tip - BOB + 2);
        line.getStyleClass().add("step-line");
        var bob = Bob.alone(BOB);
        bob.resizeRelocate(x - bob.getPrefWidth() / 2, tip - BOB, bob.getPrefWidth(), BOB);
        bob.setManaged(false);
        getChildren().addAll(line, bob);
    }
}
