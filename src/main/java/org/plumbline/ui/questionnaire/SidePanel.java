package org.plumbline.ui.questionnaire;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Answer;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.KeyCap;

import java.util.List;
import java.util.Optional;

/**
 * What stands beside the levels: the two other answers and the comment. In a narrow window the
 * answers stand in a line below the levels, and the comment in a drawer that opens on demand.
 */
final class SidePanel extends VBox {

    private static final double WIDTH = 272;

    private final Instead dontKnow;
    private final Instead notApplicable;
    private final Reason reason;
    private final CommentBox comment;
    private final Label heading = new Label();
    private final VBox answers = new VBox(8);
    private final HBox lineOfAnswers = new HBox(8);
    private final VBox line = new VBox(8);
    private final Button openComment;
    private boolean narrow;
    private boolean drawer;
    private boolean asking;
    private Runnable onDrawer = () -> {};

    SidePanel(Messages messages, QuestionnaireViewModel model, Runnable focusPage) {
        super(16);
        setId("side-panel");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        heading.setText(messages.get("questionnaire.instead"));
        heading.getStyleClass().add("strong");
        dontKnow =
                new Instead(
                        "dont-know",
                        "D",
                        messages.get("questionnaire.dontKnow"),
                        messages.get("questionnaire.dontKnow.note"),
                        model::dontKnow);
        notApplicable =
                new Instead(
                        "not-applicable",
                        "N",
                        messages.get("questionnaire.notApplicable"),
                        messages.get("questionnaire.notApplicable.note"),
                        model::askReason);
        reason = new Reason(messages, model);
        comment = new CommentBox(messages, model::write, focusPage);
        openComment = commentButton(messages.get("questionnaire.comment.open"));
        openComment.setOnAction(_ -> toggleDrawer());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        lineOfAnswers.getChildren().add(gap);
        lineOfAnswers.getChildren().add(openComment);
        lineOfAnswers.setAlignment(Pos.CENTER_LEFT);
        arrange();
    }

    private static Button commentButton(String verb) {
        Button button = Buttons.plain("open-comment", verb);
        button.setAccessibleText(verb);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        var text = new Label(verb);
        text.getStyleClass().add("strong");
        var line = new HBox(8, Icon.of(Feather.MESSAGE_SQUARE), text, new KeyCap("C"));
        line.setAlignment(Pos.CENTER);
        button.setGraphic(line);
        return button;
    }

    private void arrange() {
        answers.getChildren().clear();
        line.getChildren().clear();
        lineOfAnswers.getChildren().removeAll(dontKnow, notApplicable);
        getChildren().clear();
        if (narrow) {
            lineOfAnswers.getChildren().addAll(0, List.of(dontKnow, notApplicable));
            line.getChildren().add(lineOfAnswers);
            if (asking) {
                line.getChildren().add(reason);
            }
            getChildren().add(comment);
        } else {
            answers.getChildren().addAll(heading, dontKnow, notApplicable);
            if (asking) {
                answers.getChildren().add(reason);
            }
            getChildren().addAll(answers, comment);
        }
    }

    /** The line below the levels of a narrow window. */
    Region line() {
        return line;
    }

    void setNarrow(boolean now) {
        narrow = now;
        dontKnow.setShort(now);
        notApplicable.setShort(now);
        double width = now ? Region.USE_COMPUTED_SIZE : Double.MAX_VALUE;
        dontKnow.setMaxWidth(width);
        notApplicable.setMaxWidth(width);
        arrange();
    }

    boolean drawerOpen() {
        return drawer;
    }

    void openDrawer() {
        drawer = true;
    }

    void closeDrawer() {
        drawer = false;
    }

    private void toggleDrawer() {
        drawer = !drawer;
        onDrawer.run();
    }

    /** What happens when the drawer is opened or closed by its button. */
    void setOnDrawer(Runnable action) {
        onDrawer = action;
    }

    void setShared(boolean shared) {
        comment.setShared(shared);
    }

    void show(String keptComment) {
        comment.show(keptComment);
    }

    /** Shows what is kept as the answer, if it is none of the levels. */
    void update(Optional<Answer> answer) {
        dontKnow.setSelected(answer.filter(Answer.DontKnow.class::isInstance).isPresent());
        notApplicable.setSelected(
                answer.filter(Answer.NotApplicable.class::isInstance).isPresent());
    }

    void askReason(boolean now, String kept) {
        asking = now;
        arrange();
        if (now) {
            reason.begin(kept);
        }
    }

    void focusReason() {
        reason.focus();
    }

    void focusComment() {
        comment.focus();
    }
}
