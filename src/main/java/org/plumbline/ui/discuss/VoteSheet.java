package org.plumbline.ui.discuss;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.plumbline.model.Answer;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.KeyCap;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.Level;
import org.plumbline.ui.control.LevelRows;
import org.plumbline.workshop.Room;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** One private vote of one person while it is chosen; forgotten as soon as it is sealed. */
final class VoteSheet {

    private static final int WORDS_OF_A_REASON = 3;

    private final DiscussWords words;
    private final BallotSheet.Vote vote;
    private final Consumer<? super Answer> sealed;
    private final LevelRows rows;
    private final ToggleButton dontKnow;
    private final ToggleButton notApplicable;
    private final TextField reason = new TextField();
    private final Button seal;
    private Optional<Answer> chosen = Optional.empty();

    /**
     * @param sealed takes the vote when it is sealed
     */
    VoteSheet(DiscussWords words, BallotSheet.Vote vote, Consumer<? super Answer> sealed) {
        this.words = words;
        this.sealed = sealed;
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

    List<Node> nodes() {
        boolean second = vote.round() == 2;
        String whose = second ? "discuss.ballot.second" : "discuss.ballot.first";
        var instead = new HBox(8, dontKnow, notApplicable);
        return List.of(
                Labels.wrapped(words.get(whose, vote.person().name()), "muted"),
                Labels.wrapped(
                        vote.place().item().wording().statement(vote.person().ceo()),
                        "statement-small"),
                new VBox(12, rows, instead, reason, Labels.middle(seal)));
    }

    void focus() {
        rows.focusChosen();
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
            chosen.map(this::written).ifPresent(sealed);
        }
    }

    private Answer written(Answer answer) {
        return answer instanceof Answer.NotApplicable
                ? new Answer.NotApplicable(reason.getText().strip())
                : answer;
    }

    /** Whether a key means something here; if so it has acted. */
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
                digit.matches("[0-9]") && vote.place().levels().contains(Integer.parseInt(digit));
        if (level) {
            choose(new Answer.Rated(Integer.parseInt(digit)));
        }
        return level;
    }
}
