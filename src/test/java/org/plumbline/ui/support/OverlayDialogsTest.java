package org.plumbline.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;

import java.util.List;

class OverlayDialogsTest extends UiTest {

    private static final String LONG =
            "Six of them have begun to answer. Their answers so far can be kept, or left out of"
                    + " the results; either way nobody can go on answering.";

    @Test
    void aQuestionOfSeveralLinesIsReadWithoutScrolling() {
        open(TextSize.NORMAL);
        assertThat(hidden()).isZero();
    }

    @Test
    void buttonsStandInTheDialogAtTheLargestText() {
        open(TextSize.LARGEST);
        assertThat(hidden()).isZero();
        Node dialog = node("#dialog-close");
        Node last = node("#keep");
        picture("dialog-130");
        assertThat(rightOf(last)).isLessThan(rightOf(dialog));
    }

    private void open(TextSize size) {
        Overlay overlay = show(() -> new Overlay(new StackPane(), Motion.none()), NARROW);
        onWindow(
                () -> {
                    theme.wear(Theme.Shade.LIGHT, size);
                    new OverlayDialogs(overlay).ask(question());
                    return 0;
                });
        settle();
    }

    private static Question question() {
        return new Question(
                "close",
                "6 people have not finished",
                LONG,
                List.of(
                        Choice.cancel("Keep collecting"),
                        Choice.other("leaveOut", "Leave out and close", () -> {}),
                        Choice.main("keep", "Keep and close", () -> {})));
    }

    /** How many pixels of the content cannot be seen. */
    private double hidden() {
        var pane = (ScrollPane) node("#dialog-close > .scroll-pane");
        return onWindow(
                () ->
                        Math.max(
                                0,
                                pane.getContent().getBoundsInLocal().getHeight()
                                        - pane.getViewportBounds().getHeight()));
    }

    private static double rightOf(Node node) {
        return onWindow(() -> node.localToScene(node.getLayoutBounds()).getMaxX());
    }
}
