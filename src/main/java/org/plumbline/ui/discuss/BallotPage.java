package org.plumbline.ui.discuss;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.plumbline.model.Answer;
import org.plumbline.model.ImportanceRating;
import org.plumbline.model.Participant;
import org.plumbline.model.Section;
import org.plumbline.model.SectionId;
import org.plumbline.ui.control.Bob;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.KeyCap;
import org.plumbline.ui.control.Level;
import org.plumbline.ui.control.LevelRows;
import org.plumbline.ui.control.Notice;
import org.plumbline.ui.control.Segments;
import org.plumbline.workshop.Room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The laptop while it goes round: it covers everything. A hand-over with a name, one item for one
 * person, a hand-over again. No colours that would hint at an answer.
 */
final class BallotPage {

    private static final int WORDS_OF_A_REASON = 3;

    private final DiscussWords words;
    private final DiscussViewModel model;
    private final Projector projector;
    private final BallotViewModel ballot;
    private final VBox card = new VBox(20);
    private final HBox foot = new HBox(4);
    private final BorderPane root = new BorderPane();
    private Optional<Choice> choice = Optional.empty();

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
        choice = Optional.empty();
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
                weigh(weigh);
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
                        middle(go));
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
                        middle(laptopBack(back)));
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
        var form = new Choice(vote);
        choice = Optional.of(form);
        card.getChildren()
                .addAll(
                        Labels.wrapped(
                                words.get(
                                        vote.round() == 2
                                                ? "discuss.ballot.second"
                                                : "discuss.ballot.first",
                                        vote.person().name()),
                                "muted"),
                        Labels.wrapped(
                                vote.place().item().wording().statement(vote.person().ceo()),
                                "statement-small"),
                        form.node());
        form.rows.focusChosen();
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextField) {
            return;
        }
        choice.filter(form -> form.key(event.getCode())).ifPresent(_ -> event.consume());
    }

    /** One vote while it is chosen; forgotten as soon as it is sealed. */
    private final class Choice {

        private final BallotSheet.Vote vote;
        private final LevelRows rows;
        private final ToggleButton dontKnow;
        private final ToggleButton notApplicable;
        private final TextField reason = new TextField();
        private final Button seal;
        private Optional<Answer> chosen = Optional.empty();

        Choice(BallotSheet.Vote vote) {
            this.vote = vote;
            this.rows = new LevelRows(words.get("discuss.ballot.levels"));
            rows.setLevels(levels());
            rows.setNarrow(true);
            rows.setOnChoose(level -> choose(new Answer.Rated(level)));
            dontKnow = instead("ballot-d", "D", words.get("discuss.count.dontKnow"));
            dontKnow.setOnAction(_ -> choose(new Answer.DontKnow()));
            notApplicable = instead("ballot-n", "N", words.get("discuss.count.notApplicable"));
            notApplicable.setOnAction(_ -> choose(new Answer.NotApplicable("")));
            reason.setId("ballotReason");
            reason.setPromptText(words.get("discuss.ballot.reason"));
            reason.setAccessibleText(words.get("discuss.ballot.reason"));
            reason.managedProperty().bind(reason.visibleProperty());
            reason.setVisible(false);
            reason.textProperty().subscribe(_ -> mayByReason());
            reason.setOnAction(_ -> seal());
            seal = Buttons.main("sealVote", words.get("discuss.ballot.seal"));
            seal.getStyleClass().add("large");
            seal.setDisable(true);
            seal.setOnAction(_ -> seal());
        }

        private List<Level> levels() {
            Room.Place place = vote.place();
            List<Integer> numbers = place.levels();
            return IntStream.range(0, numbers.size())
                    .mapToObj(
                            i ->
                                    new Level(
                                            numbers.get(i),
                                            place.questionnaire().scale().nameOf(numbers.get(i)),
                                            place.item().levelLines().get(i)))
                    .toList();
        }

        private static ToggleButton instead(String id, String key, String name) {
            var button = new ToggleButton();
            button.setId(id);
            button.getStyleClass().setAll("instead");
            button.setAccessibleText(name);
            var content = new HBox(12, new KeyCap(key), new Label(name));
            content.setAlignment(Pos.CENTER_LEFT);
            content.setMouseTransparent(true);
            button.setGraphic(content);
            button.setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
            return button;
        }

        Node node() {
            var instead = new HBox(8, dontKnow, notApplicable);
            return new VBox(12, rows, instead, reason, middle(seal));
        }

        private void choose(Answer answer) {
            chosen = Optional.of(answer);
            rows.select(
                    answer instanceof Answer.Rated(int level)
                            ? OptionalInt.of(level)
                            : OptionalInt.empty());
            dontKnow.setSelected(answer instanceof Answer.DontKnow);
            notApplicable.setSelected(answer instanceof Answer.NotApplicable);
            reason.setVisible(answer instanceof Answer.NotApplicable);
            seal.setDisable(!ready());
            if (reason.isVisible()) {
                reason.requestFocus();
            }
        }

        private boolean ready() {
            return chosen.isPresent()
                    && (!(chosen.get() instanceof Answer.NotApplicable) || longEnough());
        }

        private boolean longEnough() {
            return reason.getText().strip().split("\\s+", -1).length >= WORDS_OF_A_REASON;
        }

        private void mayByReason() {
            if (chosen.isPresent()) {
                seal.setDisable(!ready());
            }
        }

        private void seal() {
            if (ready()) {
                chosen.map(this::written).ifPresent(ballot::seal);
            }
        }

        private Answer written(Answer answer) {
            return answer instanceof Answer.NotApplicable
                    ? new Answer.NotApplicable(reason.getText().strip())
                    : answer;
        }

        boolean key(KeyCode code) {
            if (code == KeyCode.ENTER) {
                seal();
                return true;
            }
            if (code == KeyCode.D) {
                choose(new Answer.DontKnow());
                return true;
            }
            if (code == KeyCode.N) {
                choose(new Answer.NotApplicable(""));
                return true;
            }
            return level(code);
        }

        private boolean level(KeyCode code) {
            String digit = code.getName().replace("Numpad ", "");
            boolean level =
                    digit.matches("[0-9]")
                            && vote.place().levels().contains(Integer.parseInt(digit));
            if (level) {
                choose(new Answer.Rated(Integer.parseInt(digit)));
            }
            return level;
        }
    }

    private void weigh(BallotSheet.Weigh sheet) {
        List<Rating> ratings =
                sheet.sections().stream().map(one -> new Rating(one.section())).toList();
        var rows = new VBox(12);
        ratings.forEach(rating -> rows.getChildren().add(rating.node()));
        Button seal = Buttons.main("sealVote", words.get("discuss.ballot.seal"));
        seal.getStyleClass().add("large");
        seal.setOnAction(_ -> ballot.seal(given(sheet.person(), ratings)));
        card.getChildren()
                .addAll(
                        Labels.wrapped(
                                words.get("discuss.weigh.ballot", sheet.person().name()), "muted"),
                        Labels.wrapped(words.get("discuss.weigh.question"), "statement-small"),
                        Labels.wrapped(words.get("discuss.weigh.scale"), "small", "muted"),
                        rows,
                        middle(seal));
        ratings.stream().findFirst().ifPresent(Rating::focus);
    }

    private static List<ImportanceRating> given(Participant person, List<Rating> ratings) {
        List<ImportanceRating> given = new ArrayList<>();
        for (Rating rating : ratings) {
            int chosen = rating.segments.chosen();
            if (chosen > 0) {
                given.add(new ImportanceRating(person.id(), rating.section, chosen));
            }
        }
        return given;
    }

    /** One section while it is rated. */
    private final class Rating {

        private final SectionId section;
        private final Segments<Integer> segments;

        Rating(SectionId section) {
            this.section = section;
            this.segments =
                    new Segments<>(
                            "rate-" + section.value(),
                            name(),
                            List.of(0, 1, 2, 3, 4, 5),
                            rating -> rating == 0 ? "–" : Integer.toString(rating));
        }

        private String name() {
            return model.room()
                    .flatMap(room -> sectionOf(room, section))
                    .map(Section::shortTitle)
                    .orElse(section.value());
        }

        void focus() {
            segments.button(0).ifPresent(Node::requestFocus);
        }

        Node node() {
            Label name = Labels.wrapped(name(), "strong");
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, javafx.scene.layout.Priority.ALWAYS);
            var line = new HBox(12, name, segments);
            line.setAlignment(Pos.CENTER_LEFT);
            return line;
        }
    }

    /** A section that is asked. */
    static Optional<Section> sectionOf(Room room, SectionId id) {
        return room.outline().asked().stream()
                .flatMap(questionnaire -> questionnaire.sections().stream())
                .filter(section -> section.id().equals(id))
                .findFirst();
    }

    private static VBox middle(Button button) {
        var box = new VBox(button);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private static Label centred(String text, String style) {
        Label label = Labels.wrapped(text, style);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setAlignment(Pos.CENTER);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
