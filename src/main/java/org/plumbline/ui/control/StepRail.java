package org.plumbline.ui.control;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.stream.IntStream;

/** The steps of an assessment on the plumb line: done, here, to come. All of them open. */
public final class StepRail extends VBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private static final double LINE_WIDTH = 150;

    private List<Step> steps = List.of();
    private boolean folded;

    /** No steps yet. */
    public StepRail() {
        getStyleClass().add("step-rail");
    }

    /** Shows other steps. */
    public void setSteps(List<Step> newSteps) {
        steps = List.copyOf(newSteps);
        fill();
    }

    /** Shows marks alone, with titles as tooltips, or marks and words. */
    public void setFolded(boolean now) {
        folded = now;
        fill();
    }

    private void fill() {
        getChildren().setAll(IntStream.range(0, steps.size()).mapToObj(this::button).toList());
    }

    private Button button(int index) {
        Step step = steps.get(index);
        var button = new Button();
        button.setId(step.id());
        button.getStyleClass().addAll("rail-item", "step");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setGraphic(content(index));
        button.setAccessibleText(spoken(step));
        button.pseudoClassStateChanged(HERE, step.state() == Step.State.HERE);
        button.setOnAction(_ -> step.open().run());
        button.setTooltip(new Tooltip(folded ? spoken(step) : step.keys()));
        return button;
    }

    private static String spoken(Step step) {
        return step.line().isBlank() ? step.title() : step.title() + ": " + step.line();
    }

    private Node content(int index) {
        Step step = steps.get(index);
        var mark = new StepMark(step.state(), piece(index - 1, index), piece(index, index + 1));
        return folded ? mark : withWords(mark, step);
    }

    private static HBox withWords(StepMark mark, Step step) {
        var title = new Label(step.title());
        title.getStyleClass().add("step-title");
        var line = new Label(step.line());
        line.getStyleClass().addAll("small", "step-line-text");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        // Without a width of its own it would be measured a word a line.
        line.setMinWidth(LINE_WIDTH);
        line.setManaged(!step.line().isBlank());
        var words = new VBox(title, line);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var content = new HBox(12, mark, words);
        content.setMouseTransparent(true);
        content.setMaxWidth(Double.MAX_VALUE);
        return content;
    }

    private StepMark.Piece piece(int from, int to) {
        if (from < 0) {
            return steps.get(to).state() == Step.State.TO_COME
                    ? StepMark.Piece.NONE
                    : StepMark.Piece.SOLID;
        }
        if (to >= steps.size()) {
            return StepMark.Piece.NONE;
        }
        boolean reached =
                steps.get(from).state() != Step.State.TO_COME
                        && steps.get(to).state() != Step.State.TO_COME;
        return reached ? StepMark.Piece.SOLID : StepMark.Piece.DASHED;
    }
}
