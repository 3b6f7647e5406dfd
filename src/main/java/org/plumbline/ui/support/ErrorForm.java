package org.plumbline.ui.support;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;

import java.util.List;

/**
 * Lays out a failure: what happened, what is unchanged, what to do, a code to copy, details folded.
 */
final class ErrorForm {

    private final Messages messages;

    ErrorForm(Messages messages) {
        this.messages = messages;
    }

    Form of(Failure failure, ErrorCode code) {
        String details = Trace.of(failure.cause());
        var content =
                new VBox(
                        12,
                        paragraph(failure.unchanged()),
                        paragraph(failure.remedy()),
                        codeRow(code, details),
                        folded(details));
        return new Form(
                "error",
                failure.happened(),
                content,
                Form.Width.NORMAL,
                List.of(Choice.cancel(messages.get("error.close"))));
    }

    private static Label paragraph(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setVisible(!text.isBlank());
        label.setManaged(!text.isBlank());
        return label;
    }

    private HBox codeRow(ErrorCode code, String details) {
        var label = new Label(messages.get("error.code", code.value()));
        label.setId("errorCode");
        label.getStyleClass().addAll("small", "muted");
        var copy = new Button(messages.get("error.copy"));
        copy.setId("errorCopy");
        copy.getStyleClass().addAll("small", "flat");
        copy.setOnAction(_ -> copy(code + "\n" + details));
        var row = new HBox(8, label, copy);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    private TitledPane folded(String details) {
        var text = new TextArea(details);
        text.setId("errorDetails");
        text.setEditable(false);
        text.setPrefRowCount(8);
        text.getStyleClass().add("small");
        text.setAccessibleText(messages.get("error.details"));
        var pane = new TitledPane(messages.get("error.details"), text);
        pane.setId("errorDetailsFold");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
