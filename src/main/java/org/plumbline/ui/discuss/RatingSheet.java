package org.plumbline.ui.discuss;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plumbline.model.ImportanceRating;
import org.plumbline.model.SectionId;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.Segments;
import org.plumbline.workshop.Room;

import java.util.List;
import java.util.function.Consumer;

/** The importance of the sections that scored low, as one person rates it (method 6.1). */
final class RatingSheet {

    private final DiscussWords words;
    private final BallotSheet.Weigh sheet;
    private final List<Rating> ratings;
    private final Button seal;

    /**
     * @param sealed takes what was rated when it is sealed; nothing for what was left
     */
    RatingSheet(
            DiscussWords words,
            BallotSheet.Weigh sheet,
            Room room,
            Consumer<List<ImportanceRating>> sealed) {
        this.words = words;
        this.sheet = sheet;
        this.ratings =
                sheet.sections().stream()
                        .map(one -> new Rating(one.section(), words.section(one.section(), room)))
                        .toList();
        this.seal = Buttons.main("sealVote", words.get("discuss.ballot.seal"));
        seal.getStyleClass().add("large");
        seal.setOnAction(_ -> sealed.accept(given()));
    }

    List<Node> nodes() {
        var rows = new VBox(12);
        ratings.forEach(rating -> rows.getChildren().add(rating.node()));
        return List.of(
                Labels.wrapped(words.get("discuss.weigh.ballot", sheet.person().name()), "muted"),
                Labels.wrapped(words.get("discuss.weigh.question"), "statement-small"),
                Labels.wrapped(words.get("discuss.weigh.scale"), "small", "muted"),
                rows,
                Labels.middle(seal));
    }

    void focus() {
        ratings.stream().findFirst().ifPresent(Rating::focus);
    }

    private List<ImportanceRating> given() {
        return ratings.stream()
                .filter(rating -> rating.segments.chosen() > 0)
                .map(
                        rating ->
                                new ImportanceRating(
                                        sheet.person().id(),
                                        rating.section,
                                        rating.segments.chosen()))
                .toList();
    }

    /** One section while it is rated. */
    private static final class Rating {

        private final SectionId section;
        private final String name;
        private final Segments<Integer> segments;

        Rating(SectionId section, String name) {
            this.section = section;
            this.name = name;
            this.segments =
                    new Segments<>(
                            "rate-" + section.value(),
                            name,
                            List.of(0, 1, 2, 3, 4, 5),
                            rating -> rating == 0 ? "–" : Integer.toString(rating));
        }

        void focus() {
            segments.button(0).ifPresent(Node::requestFocus);
        }

        Node node() {
            Label label = Labels.wrapped(name, "strong");
            label.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(label, Priority.ALWAYS);
            var line = new HBox(12, label, segments);
            line.setAlignment(Pos.CENTER_LEFT);
            return line;
        }
    }
}
