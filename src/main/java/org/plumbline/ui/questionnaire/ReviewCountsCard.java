package org.plumbline.ui.questionnaire;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.workflow.ReviewCounts;

/** Four numbers: answered, open, not known, not applicable. */
final class ReviewCountsCard extends HBox {

    private final Messages messages;

    ReviewCountsCard(Messages messages, ReviewCounts counts) {
        this.messages = messages;
        setId("review-counts");
        getStyleClass().addAll("card", "flush", "review-counts");
        String ratedNote = messages.get("questionnaire.review.rated.note", counts.comments());
        getChildren()
                .addAll(
                        count("rated", counts.rated(), ratedNote),
                        open(counts.notAnswered()),
                        count("dontKnow", counts.dontKnow()),
                        count("notApplicable", counts.notApplicable()));
        getChildren().getLast().getStyleClass().add("last");
    }

    private VBox open(int notAnswered) {
        VBox box = count("notAnswered", notAnswered);
        if (notAnswered > 0) {
            box.getChildren().getFirst().getStyleClass().add("accent-text");
        }
        return box;
    }

    private VBox count(String name, int number) {
        return count(name, number, messages.get("questionnaire.review." + name + ".note"));
    }

    private VBox count(String name, int number, String noteText) {
        var figure = new Label(messages.integer(number));
        figure.getStyleClass().add("figure");
        var what = new Label(messages.get("questionnaire.review." + name));
        what.getStyleClass().add("strong");
        var note = new Label(noteText);
        note.getStyleClass().addAll("small", "muted");
        var box = new VBox(0, figure, what, note);
        box.setId("count-" + name);
        box.getStyleClass().add("review-count");
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(number + " " + what.getText() + ", " + noteText);
        box.setMinWidth(0);
        box.setPrefWidth(1);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
