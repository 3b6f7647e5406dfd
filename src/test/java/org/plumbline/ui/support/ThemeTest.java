package org.plumbline.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

import org.controlsfx.control.textfield.TextFields;
import org.junit.jupiter.api.Test;

class ThemeTest extends UiTest {

    @Test
    void wearsLightAndDarkAndEverySizeOfTextWithoutAWrongStyle() {
        show(ThemeTest::someControls);
        for (Theme.Shade shade : Theme.Shade.values()) {
            for (TextSize size : TextSize.values()) {
                onWindow(
                        () -> {
                            theme.wear(shade, size);
                            return shade;
                        });
                settle();
            }
        }
        picture("theme");
        assertThat(onWindow(() -> ((Label) node("#body")).getFont().getSize())).isEqualTo(19.5);
        assertThat(((Label) node("#body")).getTextFill()).isEqualTo(Color.web("#e6edf3"));
    }

    @Test
    void speaksWithTheBundledTypefaces() {
        show(ThemeTest::someControls);
        assertThat(((Label) node("#body")).getFont().getFamily()).isEqualTo("Source Sans 3");
        assertThat(((Label) node("#title")).getFont().getName())
                .isEqualTo("Source Sans 3 Semibold");
        assertThat(((Label) node("#statement")).getFont().getName())
                .isEqualTo("Source Serif 4 Semibold");
    }

    private static VBox someControls() {
        var combo = new ComboBox<String>();
        combo.getItems().addAll("one", "two");
        combo.getSelectionModel().selectFirst();
        var box =
                new VBox(
                        12,
                        label("title", "Results", "title"),
                        label("statement", "We meet customers", "statement"),
                        label("body", "Plain text", "muted-not"),
                        styled(new Button("Start collecting"), "accent"),
                        new Button("Save files"),
                        styled(new Button("All 8"), "flat"),
                        new TextField("Hannah Brandt"),
                        TextFields.createClearableTextField(),
                        combo,
                        new CheckBox("on"),
                        new RadioButton("chosen"));
        box.getStyleClass().add("page");
        return box;
    }

    private static Label label(String id, String text, String style) {
        var label = new Label(text);
        label.setId(id);
        label.getStyleClass().add(style);
        return label;
    }

    private static Button styled(Button button, String style) {
        button.getStyleClass().add(style);
        return button;
    }
}
