package org.plumbline.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A choice of one of a few words side by side. One of them is always chosen. Left and Right move
 * and choose.
 */
public final class Segments<T> extends HBox {

    private final List<T> values;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private Consumer<? super T> onChoose = _ -> {};
    private int chosen;

    /**
     * Makes the choice; the first is chosen.
     *
     * @param id id of the whole; the parts have {@code id-0}, {@code id-1} and so on
     * @param what what is chosen, for assistive technology
     * @param values what can be chosen, at least one
     * @param words the word for each
     */
    public Segments(
            String id, String what, List<? extends T> values, Function<? super T, String> words) {
        this.values = List.copyOf(values);
        setId(id);
        getStyleClass().add("segments");
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        setAccessibleText(what);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        for (T value : this.values) {
            add(id, what, words.apply(value));
        }
        buttons.getFirst().getStyleClass().add("first");
        buttons.getLast().getStyleClass().add("last");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show(0);
    }

    private void add(String id, String what, String word) {
        int number = buttons.size();
        var button = new ToggleButton(word);
        button.setId(id + "-" + number);
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setAccessibleText(what + ": " + word);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> choose(number));
        buttons.add(button);
        getChildren().add(button);
    }

    /** What happens when a person chooses another. */
    public void setOnChoose(Consumer<? super T> action) {
        onChoose = action;
    }

    /** Shows a value as chosen. */
    public void choose(T value) {
        int index = values.indexOf(value);
        if (index >= 0) {
            show(index);
        }
    }

    /** What is chosen. */
    public T chosen() {
        return values.get(chosen);
    }

    /** Changes the word of a value, as when it carries a count. */
    public void word(T value, String word) {
        int index = values.indexOf(value);
        if (index >= 0) {
            buttons.get(index).setText(word);
        }
    }

    /** The button of a value, if there is one. */
    public Optional<ToggleButton> button(T value) {
        int index = values.indexOf(value);
        return index < 0 ? Optional.empty() : Optional.of(buttons.get(index));
    }

    private void choose(int index) {
        boolean changed = index != chosen;
        show(index);
        if (changed) {
            onChoose.accept(values.get(index));
        }
    }

    private void show(int index) {
        chosen = index;
        for (int number = 0; number < buttons.size(); number++) {
            buttons.get(number).setSelected(number == index);
            buttons.get(number).setFocusTraversable(number == index);
        }
    }

    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int next = chosen + step;
        if (step != 0) {
            event.consume();
        }
        if (step != 0 && next >= 0 && next < buttons.size()) {
            choose(next);
            buttons.get(next).requestFocus();
        }
    }
}
