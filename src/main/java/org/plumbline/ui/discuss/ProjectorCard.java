package org.plumbline.ui.discuss;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Card;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.slide.SlideView;
import org.plumbline.workshop.Room;
import org.plumbline.workshop.Slides;

/** A small live picture of what the room sees, Blank and Swap screens. */
final class ProjectorCard {

    private static final double WIDE_TO_HIGH = 9.0 / 16;

    /** It stays a small picture where the card is as wide as the page. */
    private static final double WIDEST = 360;

    private final DiscussWords words;
    private final Projector projector;
    private final SlideView picture;
    private final Button blank;
    private final CheckBox onlyISee;
    private final javafx.scene.control.Label where;
    private final Card card;

    ProjectorCard(DiscussWords words, DiscussViewModel model, Projector projector) {
        this.words = words;
        this.projector = projector;
        this.picture = projector.picture();
        picture.setId("liveSlide");
        this.blank = Buttons.small("blank", words.get("discuss.blank"), Feather.EYE_OFF);
        blank.setOnAction(_ -> model.blank());
        Button swap = Buttons.small("swap", words.get("discuss.swap"), Feather.REPEAT);
        swap.setOnAction(_ -> projector.swap());
        this.onlyISee = new CheckBox(words.get("discuss.onlyISee"));
        onlyISee.setId("onlyISee");
        onlyISee.setWrapText(true);
        onlyISee.selectedProperty().bindBidirectional(projector.onlyISee());
        onlyISee.managedProperty().bind(onlyISee.visibleProperty());
        this.where = Labels.wrapped("", "small", "muted");
        this.card =
                Card.titled(
                        words.get("discuss.projector"),
                        frame(),
                        new VBox(8, where, onlyISee),
                        new FlowPane(8, 8, blank, swap));
    }

    private StackPane frame() {
        var frame = new Frame(picture);
        frame.getStyleClass().add("live-slide");
        return frame;
    }

    /** As high as a projector's picture is for its width. */
    private static final class Frame extends StackPane {

        Frame(Region picture) {
            super(picture);
            setMinWidth(0);
            setMaxWidth(WIDEST);
            picture.setMinSize(0, 0);
            picture.setPrefSize(0, 0);
        }

        @Override
        public javafx.geometry.Orientation getContentBias() {
            return javafx.geometry.Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.max(120, Math.min(width, WIDEST) * WIDE_TO_HIGH);
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }
    }

    Card card() {
        return card;
    }

    /** Shows what the room sees. */
    void tell(Room room) {
        picture.show(Slides.of(room));
        boolean blanked = room.workshop().options().blank();
        blank.setText(words.get(blanked ? "discuss.unblank" : "discuss.blank"));
        blank.setGraphic(Icon.small(blanked ? Feather.EYE : Feather.EYE_OFF));
        boolean only = projector.window().onlyDisplayProperty().get();
        onlyISee.setVisible(only);
        where.setText(
                words.get(
                        only
                                ? "discuss.projector.one"
                                : projector.isOpen()
                                        ? "discuss.projector.open"
                                        : "discuss.projector.closed"));
    }
}
