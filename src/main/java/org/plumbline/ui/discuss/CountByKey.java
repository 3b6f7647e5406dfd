package org.plumbline.ui.discuss;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.plumbline.ui.control.KeyCap;
import org.plumbline.ui.control.Labels;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * Counts cards or slips by key where the room may see the screen: nothing of what is pressed is
 * shown, not even which count has the focus.
 */
final class CountByKey {

    private final Map<String, Counter> counters;
    private final Deque<Counter> last = new ArrayDeque<>();
    private final HBox keys = new HBox(6);
    private final VBox node;

    /**
     * @param counters what each key counts, in the order in which the keys are shown
     */
    CountByKey(DiscussWords words, Map<String, Counter> counters) {
        this.counters = counters;
        counters.keySet().forEach(key -> keys.getChildren().add(new KeyCap(key)));
        keys.setId("countByKey");
        keys.getStyleClass().add("seat");
        keys.setAlignment(Pos.CENTER_LEFT);
        keys.setMaxWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        keys.setFocusTraversable(true);
        keys.setAccessibleText(words.get("discuss.count.hidden.keys"));
        keys.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        keys.setOnMouseClicked(_ -> keys.requestFocus());
        node = new VBox(8, Labels.wrapped(words.get("discuss.count.hidden"), "muted"), keys);
    }

    private void pressed(KeyEvent event) {
        String key = event.getCode().getName().replace("Numpad ", "");
        if (counters.containsKey(key)) {
            count(counters.get(key));
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE) {
            takeBack();
            event.consume();
        }
    }

    private void count(Counter counter) {
        counter.change(1);
        last.push(counter);
    }

    private void takeBack() {
        if (!last.isEmpty()) {
            last.pop().change(-1);
        }
    }

    /** The keys without the sentence that says how to count. */
    Node keys() {
        return keys;
    }

    /** Forgets in which order was counted. */
    void forget() {
        last.clear();
    }

    Node node() {
        return node;
    }

    void focus() {
        keys.requestFocus();
    }
}
