package org.plumbline.ui.discuss;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.plumbline.model.Action;
import org.plumbline.model.Participant;
import org.plumbline.model.Talk;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Card;
import org.plumbline.ui.control.KeyCap;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.Segments;
import org.plumbline.workshop.Room;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the talk leaves besides a level: the evidence grade, and what somebody will do. */
final class NotesPanel implements Panel {

    private static final int UNGRADED = -1;
    private static final List<Integer> GRADES = List.of(UNGRADED, 0, 1, 2, 3);

    private final DiscussWords words;
    private final TalkViewModel talk;
    private final WritingViewModel writing;
    private final Segments<Integer> grade;
    private final TextField seen;
    private final TextField action;
    private final ComboBox<Owner> owner = new ComboBox<>();
    private final TextField due;
    private final VBox captured = new VBox(4);
    private final Card card;
    private final Redrawn<List<Participant>> people = new Redrawn<>(this::people);
    private final Redrawn<List<Action>> actions = new Redrawn<>(this::actions);
    private boolean told;

    NotesPanel(DiscussWords words, DiscussViewModel model) {
        this.words = words;
        this.talk = model.pieces().talk();
        this.writing = model.pieces().writing();
        this.grade =
                new Segments<>("grade", words.get("discuss.evidence"), GRADES, this::gradeWord);
        grade.setOnChoose(
                chosen ->
                        writing.grade()
                                .set(
                                        chosen == UNGRADED
                                                ? OptionalInt.empty()
                                                : OptionalInt.of(chosen)));
        seen = field("seen", "discuss.evidence.note");
        seen.textProperty().bindBidirectional(writing.seen());
        action = field("action", "discuss.action.what");
        action.textProperty().bindBidirectional(writing.action());
        due = field("due", "discuss.action.due");
        due.textProperty().bindBidirectional(writing.due());
        due.setPrefColumnCount(18);
        seen.setOnAction(_ -> writing.flush());
        action.setOnAction(_ -> talk.capture());
        due.setOnAction(_ -> talk.capture());
        owner();
        card = new Card(evidence(), actionBox());
        card.setId("notesPanel");
        card.managedProperty().bind(card.visibleProperty());
    }

    private String gradeWord(int value) {
        return value == UNGRADED
                ? words.get("discuss.evidence.ungraded")
                : words.get("discuss.evidence." + value + ".short");
    }

    private TextField field(String id, String key) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(words.get(key));
        field.setAccessibleText(words.get(key));
        return field;
    }

    private VBox evidence() {
        return new VBox(8, titled("discuss.evidence", "E"), new FlowPane(grade), seen);
    }

    private HBox titled(String key, String keyCap) {
        var line = new HBox(8, Labels.of(words.get(key), "card-title"), new KeyCap(keyCap));
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return line;
    }

    private VBox actionBox() {
        Button capture =
                Buttons.plain("capture", words.get("discuss.action.capture"), Feather.PLUS);
        capture.setOnAction(_ -> talk.capture());
        HBox.setHgrow(owner, Priority.SOMETIMES);
        owner.setMaxWidth(260);
        var line = new FlowPane(8, 8, owner, due, capture);
        captured.setId("captured");
        return new VBox(8, titled("discuss.action", "A"), action, line, captured);
    }

    private void owner() {
        owner.setId("owner");
        owner.setAccessibleText(words.get("discuss.action.owner"));
        owner.setConverter(new Names());
        owner.valueProperty()
                .subscribe(
                        now -> {
                            if (!told) {
                                writing.owner()
                                        .set(
                                                now == null
                                                        ? Optional.empty()
                                                        : now.person().map(Participant::id));
                            }
                        });
    }

    /** Who owns the action; nobody yet is a choice too. */
    private record Owner(Optional<Participant> person) {}

    private final class Names extends StringConverter<Owner> {
        @Override
        public String toString(@Nullable Owner owner) {
            return Optional.ofNullable(owner)
                    .flatMap(Owner::person)
                    .map(Participant::name)
                    .orElseGet(() -> words.get("discuss.action.owner"));
        }

        @Override
        public Owner fromString(String text) {
            return new Owner(Optional.empty());
        }
    }

    @Override
    public Card card() {
        return card;
    }

    @Override
    public void tell(Room room) {
        // Once the votes were shown, and while a second vote is taken; not before the first reveal.
        boolean shown = room.talk().filter(NotesPanel::open).isPresent();
        card.setVisible(shown);
        people.tell(room.outline().participants());
        actions.tell(
                room.outline().actions().stream()
                        .filter(one -> one.item().equals(room.item()))
                        .toList());
        follow(room);
    }

    private static boolean open(Talk talk) {
        return talk.shows(1);
    }

    private void follow(Room room) {
        told = true;
        grade.choose(writing.grade().get().orElse(UNGRADED));
        owner.setValue(new Owner(writing.owner().get().flatMap(room.outline()::participant)));
        told = false;
    }

    private void people(List<Participant> all) {
        told = true;
        owner.getItems().setAll(new Owner(Optional.empty()));
        all.forEach(person -> owner.getItems().add(new Owner(Optional.of(person))));
        told = false;
    }

    private void actions(List<Action> all) {
        captured.getChildren()
                .setAll(all.stream().map(one -> Labels.wrapped(one.what(), "small")).toList());
    }

    /** Begins to write down evidence. */
    void focusEvidence() {
        if (card.isVisible()) {
            seen.requestFocus();
        }
    }

    /** Begins to write down an action. */
    void focusAction() {
        if (card.isVisible()) {
            action.requestFocus();
        }
    }
}
