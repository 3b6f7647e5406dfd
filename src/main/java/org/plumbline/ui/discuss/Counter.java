package org.plumbline.ui.discuss;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Labels;

import java.util.function.IntConsumer;

/** A small number with a button for one less and one for one more; + and - act too. */
final class Counter extends HBox {

    private final int most;
    private final IntConsumer onChange;
    private final Label number = Labels.whole("0", "strong");
    private final Button less;
    private final Button more;
    private int count;

    /**
     * @param id id of the whole; the buttons have {@code id-less} and {@code id-more}
     * @param what what is counted, for assistive technology
     */
    Counter(String id, String what, int count, int most, IntConsumer onChange) {
        super(4);
        this.most = most;
        this.onChange = onChange;
        this.less = Buttons.icon(id + "-less", "− " + what, Feather.MINUS);
        this.more = Buttons.icon(id + "-more", "+ " + what, Feather.PLUS);
        setId(id);
        setAlignment(Pos.CENTER);
        getStyleClass().add("counter");
        less.getStyleClass().add("small");
        more.getStyleClass().add("small");
        less.setOnAction(_ -> change(-1));
        more.setOnAction(_ -> change(1));
        number.setId(id + "-number");
        number.getStyleClass().add("counter-number");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(less, number, more);
        show(count);
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean plus = code == KeyCode.PLUS || code == KeyCode.ADD || code == KeyCode.EQUALS;
        boolean minus = code == KeyCode.MINUS || code == KeyCode.SUBTRACT;
        if (plus || minus) {
            event.consume();
            change(plus ? 1 : -1);
        }
    }

    /** One more, or one less; never under 0 or over the most. */
    void change(int by) {
        int next = Math.clamp(count + by, 0, most);
        if (next != count) {
            show(next);
            onChange.accept(next);
        }
    }

    /** Shows a number. */
    void show(int now) {
        count = now;
        number.setText(Integer.toString(now));
    }

    /** The number that is shown. */
    int count() {
        return count;
    }
}
