package org.plumbline.ui.support;

import javafx.event.EventTarget;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys that act on a screen. A key with Ctrl (on macOS Cmd), Alt or F1 to F12 always acts; a
 * bare digit or letter only while no text field has the focus.
 */
public final class Shortcuts {

    private final List<Shortcut> shortcuts = new ArrayList<>();

    /**
     * A key and what it does.
     *
     * @param what what it does, as the overview of keys (F1) says it; blank to leave it out there
     */
    public record Shortcut(KeyCombination keys, String what, Runnable action) {

        boolean fits(KeyEvent event) {
            return keys.match(event) && (alwaysActs() || !isText(event.getTarget()));
        }

        private boolean alwaysActs() {
            return keys instanceof KeyCodeCombination combination
                    && (combination.getShortcut() == KeyCombination.ModifierValue.DOWN
                            || combination.getAlt() == KeyCombination.ModifierValue.DOWN
                            || combination.getCode().isFunctionKey());
        }

        private static boolean isText(EventTarget target) {
            return target instanceof TextInputControl text && text.isEditable();
        }
    }

    /** A key alone. */
    public Shortcuts key(KeyCode code, String what, Runnable action) {
        return add(new KeyCodeCombination(code), what, action);
    }

    /** A key with Ctrl, on macOS Cmd. */
    public Shortcuts control(KeyCode code, String what, Runnable action) {
        return add(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), what, action);
    }

    /** Any combination of key codes. */
    public Shortcuts add(KeyCodeCombination keys, String what, Runnable action) {
        shortcuts.add(new Shortcut(keys, what, action));
        return this;
    }

    /** All keys, in the order in which they were added. */
    public List<Shortcut> all() {
        return List.copyOf(shortcuts);
    }

    /** Does what belongs to a pressed key and consumes it, if a key fits. */
    public void handle(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        shortcuts.stream()
                .filter(shortcut -> shortcut.fits(event))
                .findFirst()
                .ifPresent(
                        shortcut -> {
                            event.consume();
                            shortcut.action().run();
                        });
    }
}
