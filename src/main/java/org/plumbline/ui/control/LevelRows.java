package org.plumbline.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The levels of an item under each other, of which at most one is chosen. One stop for Tab; Up and
 * Down move, Space chooses.
 */
public final class LevelRows extends VBox {

    private List<LevelRow> rows = List.of();
    private IntConsumer onChoose = _ -> {};
    private boolean narrow;

    /** No levels yet; {@code what} says what is chosen, for assistive technology. */
    public LevelRows(String what) {
        super(8);
        setId("levels");
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(what);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows other levels, none of them chosen. */
    public void setLevels(List<Level> levels) {
        rows = levels.stream().map(this::row).toList();
        getChildren().setAll(rows);
        setNarrow(narrow);
        select(OptionalInt.empty());
    }

    private LevelRow row(Level level) {
        var row = new LevelRow(level);
        row.setOnChoose(() -> onChoose.accept(level.number()));
        return row;
    }

    /** What happens when a person chooses the level of a number. */
    public void setOnChoose(IntConsumer action) {
        onChoose = action;
    }

    /** Shows a level as chosen, or none. */
    public void select(OptionalInt level) {
        for (LevelRow row : rows) {
            boolean chosen = level.isPresent() && row.level().number() == level.getAsInt();
            row.selectedProperty().set(chosen);
            row.setFocusTraversable(chosen);
        }
        if (level.isEmpty() && !rows.isEmpty()) {
            rows.getFirst().setFocusTraversable(true);
        }
    }

    /** Rows of 60 px with smaller text instead of 84 px. */
    public void setNarrow(boolean now) {
        narrow = now;
        setSpacing(narrow ? 4 : 8);
        rows.forEach(row -> style(row, narrow));
    }

    private static void style(LevelRow row, boolean narrow) {
        row.getStyleClass().remove("narrow");
        if (narrow) {
            row.getStyleClass().add("narrow");
        }
    }

    /** Gives the focus to the chosen row, or to the first. */
    public void focusChosen() {
        rows.stream()
                .filter(row -> row.selectedProperty().get())
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .ifPresent(LevelRow::requestFocus);
    }

    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int focused =
                IntStream.range(0, rows.size())
                        .filter(i -> rows.get(i).isFocused())
                        .findFirst()
                        .orElse(-1);
        int next = focused + step;
        if (step != 0 && focused >= 0 && next >= 0 && next < rows.size()) {
            rows.get(next).requestFocus();
            event.consume();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
