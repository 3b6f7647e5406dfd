package org.plumbline.ui.questionnaire;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.Notice;
import org.plumbline.ui.control.TextLines;

import java.util.function.Consumer;

/** The participant's own words beside the answer, and what becomes of them. */
final class CommentBox extends VBox {

    /** The longest comment; the report lays out as much on a page. */
    private static final int LONGEST = 2000;

    private final TextLines field = new TextLines(5);
    private final FocusByKey byKey = new FocusByKey(field);
    private final Label note = new Label();
    private final Notice caution;
    private final Messages messages;
    private boolean showing;

    CommentBox(Messages messages, Consumer<String> write, Runnable leave) {
        super(8);
        this.messages = messages;
        setId("comment-box");
        var label = new Label(messages.get("questionnaire.comment"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        var optional = new Label(messages.get("questionnaire.comment.optional"));
        optional.getStyleClass().addAll("small", "muted");
        field.setId("comment");
        field.setPrefColumnCount(1);
        field.getStyleClass().add("comment-field");
        field.setAccessibleText(label.getText());
        field.setTextFormatter(new TextFormatter<>(CommentBox::fit));
        field.textProperty()
                .subscribe(
                        (_, text) -> {
                            if (!showing) {
                                write.accept(text);
                            }
                        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, leave));
        note.setGraphic(Icon.small(Feather.EYE));
        note.getStyleClass().addAll("small", "muted");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        caution =
                new Notice(Notice.Kind.PRIVACY, "", messages.get("questionnaire.comment.caution"));
        caution.getStyleClass().add("small");
        var head = new HBox(8, label, optional);
        head.setAlignment(Pos.BASELINE_LEFT);
        getChildren().addAll(head, field, note, caution);
    }

    /** Takes as much of what is written or pasted as there is room for. */
    private static TextFormatter.Change fit(TextFormatter.Change change) {
        int over = change.getControlNewText().length() - LONGEST;
        if (over > 0 && change.isContentChange()) {
            String text = change.getText();
            change.setText(text.substring(0, Math.max(0, text.length() - over)));
            int end = change.getRangeStart() + change.getText().length();
            change.selectRange(end, end);
        }
        return change;
    }

    private void pressed(KeyEvent event, Runnable leave) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave.run();
        }
    }

    /** Whether somebody else than the writer may ever read the comment. */
    void setShared(boolean shared) {
        note.setText(
                messages.get(
                        shared ? "questionnaire.comment.note" : "questionnaire.comment.note.solo"));
        caution.setVisible(shared);
        caution.setManaged(shared);
    }

    /** Shows the comment that is kept. */
    void show(String comment) {
        showing = true;
        field.setText(comment);
        showing = false;
    }

    void focus() {
        byKey.focus();
    }
}
