package org.plumbline.ui.discuss;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.plumbline.model.Participant;
import org.plumbline.ui.control.Bob;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.Notice;
import org.plumbline.workshop.Room;

import java.util.Optional;

/**
 * The laptop while it goes round: it covers everything. A hand-over with a name, one item for one
 * person, a hand-over again. No colours that would hint at an answer.
 */
final class BallotPage {

    private final DiscussWords words;
    private final DiscussViewModel model;
    private final Projector projector;
    private final BallotViewModel ballot;
    private final VBox card = new VBox(20);
    private final HBox foot = new HBox(4);
    private final BorderPane root = new BorderPane();
    private Optional<VoteSheet> voting = Optional.empty();

    BallotPage(DiscussWords words, DiscussViewModel model, Projector projector) {
        this.words = words;
        this.projector = projector;
        this.model = model;
        this.ballot = model.pieces().ballot();
        root.setId("ballot");
        root.getStyleClass().add("hand-over");
        var brand = new Label(words.get("common.product"), new Bob(28));
        brand.getStyleClass().addAll("rail-brand", "hand-over-brand");
        root.setTop(brand);
        card.getStyleClass().addAll("card", "ballot-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        var middle = new StackPane(card);
        middle.getStyleClass().add("hand-over-middle");
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain");
        root.setCenter(scroll);
        foot.setAlignment(Pos.CENTER);
        foot.getStyleClass().add("hand-over-foot");
        root.setBottom(foot);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    BorderPane root() {
        return root;
    }

    /** Shows whose turn it is. */
    void tell(BallotSheet sheet) {
        // What one person chose goes away with the sheet.
        voting = Optional.empty();
        card.getChildren().clear();
        foot.getChildren().clear();
        card.getStyleClass().remove("hand-over-card");
        switch (sheet) {
            case BallotSheet.Closed _ -> {}
            case BallotSheet.HandOver handOver -> handOver(handOver);
            case BallotSheet.Vote vote -> {
                vote(vote);
                notMe(vote.person());
            }
            case BallotSheet.Weigh weigh -> {
                model.room().ifPresent(room -> weigh(weigh, room));
                notMe(weigh.person());
            }
            case BallotSheet.Consent consent -> {
                consent();
                notMe(consent.person());
            }
            case BallotSheet.Done _ -> done();
        }
    }

    private void handOver(BallotSheet.HandOver sheet) {
        card.getStyleClass().add("hand-over-card");
        Participant person = sheet.person();
        Label name = centred(person.name(), "figure");
        name.setId("ballotName");
        Button go = Buttons.main("take", words.get("discuss.ballot.take", person.name()));
        go.getStyleClass().add("large");
        go.setOnAction(_ -> ballot.take());
        card.getChildren()
                .addAll(
                        centred(words.get("discuss.ballot.handTo"), "muted"),
                        name,
                        centred(words.get("discuss.ballot.alone"), "muted"),
                        Labels.middle(go));
        if (projector.mirrored()) {
            var mirrored =
                    new Notice(Notice.Kind.CAUTION, "", words.get("discuss.ballot.mirrored"));
            mirrored.setId("mirrored");
            card.getChildren().add(3, mirrored);
        }
        if (sheet.others()) {
            Button other =
                    Buttons.text("somebodyElse", words.get("discuss.ballot.not", person.name()));
            other.setOnAction(_ -> ballot.somebodyElse());
            foot.getChildren().add(other);
        }
        foot.getChildren()
                .add(laptopBack(Buttons.text("laptopBack", words.get("discuss.ballot.back"))));
        go.requestFocus();
    }

    /** Who took the laptop by mistake gives it back without a vote. */
    private void notMe(Participant person) {
        Button not = Buttons.text("notMe", words.get("discuss.ballot.notMe", person.name()));
        not.setOnAction(_ -> ballot.notMe());
        foot.getChildren().add(not);
    }

    private Button laptopBack(Button back) {
        back.setOnAction(_ -> model.laptopBack());
        return back;
    }

    private void done() {
        card.getStyleClass().add("hand-over-card");
        Button back = Buttons.main("laptopBack", words.get("discuss.ballot.back"));
        back.getStyleClass().add("large");
        Label thanks = centred(words.get("discuss.ballot.done"), "figure");
        thanks.setId("ballotDone");
        card.getChildren()
                .addAll(
                        thanks,
                        centred(words.get("discuss.ballot.done.text"), "muted"),
                        Labels.middle(laptopBack(back)));
        back.requestFocus();
    }

    private void consent() {
        Button yes = Buttons.main("consentYes", words.get("discuss.ceo.yes"));
        yes.setOnAction(_ -> ballot.consent(true));
        Button no = Buttons.plain("consentNo", words.get("discuss.ceo.no"));
        no.setOnAction(_ -> ballot.consent(false));
        var answers = new HBox(12, no, yes);
        answers.setAlignment(Pos.CENTER);
        card.getChildren()
                .addAll(
                        Labels.wrapped(words.get("discuss.ceo.question"), "statement-small"),
                        Labels.wrapped(words.get("discuss.ceo.text"), "muted"),
                        answers);
        no.requestFocus();
    }

    private void vote(BallotSheet.Vote vote) {
        var sheet = new VoteSheet(words, vote, ballot::seal);
        voting = Optional.of(sheet);
        card.getChildren().addAll(sheet.nodes());
        sheet.focus();
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextField) {
            return;
        }
        voting.filter(form -> form.key(event.getCode())).ifPresent(_ -> event.consume());
    }

    private void weigh(BallotSheet.Weigh weigh, Room room) {
        var sheet = new RatingSheet(words, weigh, room, ballot::seal);
        card.getChildren().addAll(sheet.nodes());
        sheet.focus();
    }

    private static Label centred(String text, String style) {
        Label label = Labels.wrapped(text, style);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setAlignment(Pos.CENTER);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
