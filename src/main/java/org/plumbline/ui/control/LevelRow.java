package org.plumbline.ui.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/**
 * One level of a scale with its key, name and text; the whole row is the target. Never coloured by
 * its level, which would hint at a right answer. For assistive technology a radio button.
 */
public final class LevelRow extends Control {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Level level;
    private final BooleanProperty selected = new SimpleBooleanProperty();
    private Runnable onChoose = () -> {};

    /** A row that is not chosen. */
    public LevelRow(Level level) {
        this.level = level;
        setId("level-" + level.number());
        getStyleClass().add("level-row");
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        String name = level.name().isBlank() ? "" : ", " + level.name();
        setAccessibleText(level.number() + name + ". " + level.text());
        setFocusTraversable(true);
        selected.subscribe(this::selectionChanged);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The level of this row. */
    public Level level() {
        return level;
    }

    /** What happens when a person chooses this row. */
    public void setOnChoose(Runnable action) {
        onChoose = action;
    }

    /** Whether this row is shown as chosen. */
    public BooleanProperty selectedProperty() {
        return selected;
    }

    private void selectionChanged(boolean now) {
        pseudoClassStateChanged(SELECTED, now);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            onChoose.run();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            event.consume();
            onChoose.run();
        }
    }

    /** The row grows with the lines its text needs at a width. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new LevelRowSkin(this);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? selected.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            onChoose.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
