package org.plumbline.ui.discuss;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.model.ItemId;
import org.plumbline.model.Participant;
import org.plumbline.model.Talk;
import org.plumbline.model.VotingWay;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Card;
import org.plumbline.ui.control.KeyCap;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.Pips;
import org.plumbline.ui.control.Segments;
import org.plumbline.workshop.Room;
import org.plumbline.workshop.VotesIn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** How votes come in, how many are in, and the reveal; nothing of what was voted. */
final class VotePanel implements Panel {

    private static final int MOST_PIPS = 20;

    private final DiscussWords words;
    private final DiscussViewModel model;
    private final Projector projector;
    private final VBox content = new VBox(16);
    private final Card card;
    private final Redrawn<Seen> drawn = new Redrawn<>(this::draw);
    private final Redrawn<Counting> counting = new Redrawn<>(this::count);
    private Optional<CountForm> form = Optional.empty();

    /** What the panel shows. */
    private record Seen(
            ItemId item,
            int round,
            VotesIn votes,
            boolean mirrored,
            boolean byKey,
            OptionalInt seat,
            OptionalInt voted) {}

    /** What is counted: a form for it lasts as long as it is the same, and no longer than that. */
    private record Counting(
            ItemId item, int round, VotingWay way, Room.Place place, boolean sealed) {}

    VotePanel(DiscussWords words, DiscussViewModel model, Projector projector) {
        this.words = words;
        this.model = model;
        this.projector = projector;
        this.card = new Card(content);
        card.setId("votePanel");
        card.managedProperty().bind(card.visibleProperty());
    }

    @Override
    public Card card() {
        return card;
    }

    @Override
    public void tell(Room room) {
        Optional<Talk> talk = room.talk().filter(t -> t.stage() == Talk.Stage.VOTING);
        card.setVisible(talk.isPresent());
        if (talk.isEmpty() || room.votes().isEmpty()) {
            form = Optional.empty();
            counting.forget();
            drawn.forget();
            return;
        }
        Room.Place place = room.item().flatMap(room::place).orElseThrow();
        Talk now = talk.get();
        boolean sealed = room.votes().get().in() > 0;
        counting.tell(new Counting(place.item().id(), now.round(), now.way(), place, sealed));
        form.ifPresent(one -> one.tell(room.votes().get().of(), projector.mirrored()));
        KeypadViewModel keypad = model.pieces().keypad();
        drawn.tell(
                new Seen(
                        place.item().id(),
                        now.round(),
                        room.votes().get(),
                        projector.mirrored(),
                        keypad.open().get(),
                        keypad.choosing().get(),
                        keypad.voted().get()));
    }

    private void count(Counting now) {
        boolean counted = now.way() == VotingWay.CARDS || now.way() == VotingWay.SLIPS;
        form =
                counted && !now.sealed()
                        ? Optional.of(new CountForm(words, now.place(), model.pieces().talk()))
                        : Optional.empty();
    }

    private void draw(Seen seen) {
        content.getChildren().clear();
        content.getChildren().addAll(head(seen), ways(seen), way(seen));
        waiting(seen).ifPresent(content.getChildren()::add);
        if (seen.votes().in() == 0) {
            form.map(CountForm::node).ifPresent(content.getChildren()::add);
        }
        if (seen.votes().way() == VotingWay.KEYPAD) {
            content.getChildren()
                    .add(new KeypadRow(words, model.pieces().keypad(), seen.votes()).node());
        }
        content.getChildren().add(buttons(seen));
    }

    private HBox head(Seen seen) {
        Label title =
                Labels.whole(
                        words.get(seen.round() == 2 ? "discuss.vote.second" : "discuss.vote"),
                        "card-title");
        Label in = Labels.whole(words.in(seen.votes()), "strong");
        in.setId("votesIn");
        var head = new HBox(12, title, Labels.space());
        if (seen.votes().of() <= MOST_PIPS && seen.votes().in() <= seen.votes().of()) {
            head.getChildren()
                    .add(new Pips(seen.votes().in(), seen.votes().of(), words.in(seen.votes())));
        }
        head.getChildren().add(in);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Segments<VotingWay> ways(Seen seen) {
        List<VotingWay> ways = new ArrayList<>(Arrays.asList(VotingWay.values()));
        if (seen.round() == 2 || seen.votes().way() != VotingWay.COLLECTED) {
            ways.remove(VotingWay.COLLECTED);
        }
        var segments =
                new Segments<>(
                        "way",
                        words.get("discuss.ways"),
                        ways,
                        way -> words.of("discuss.way", way));
        segments.choose(seen.votes().way());
        segments.setOnChoose(
                way -> {
                    // What is shown is what is so, until the step is taken.
                    segments.choose(seen.votes().way());
                    model.pieces().talk().takeVotes(way);
                });
        return segments;
    }

    private Label way(Seen seen) {
        String name = seen.votes().way().name().toLowerCase(java.util.Locale.ROOT);
        Label label = Labels.wrapped(words.get("discuss.way." + name + ".privacy"), "muted");
        label.setId("wayPrivacy");
        return label;
    }

    /** Names only where votes are taken by name, and only where the room does not look on. */
    private Optional<Node> waiting(Seen seen) {
        List<Participant> waiting = seen.votes().waitingFor();
        if (waiting.isEmpty() || seen.mirrored()) {
            return Optional.empty();
        }
        Label label =
                Labels.wrapped(
                        words.get(
                                "discuss.waiting",
                                waiting.stream()
                                        .map(Participant::name)
                                        .collect(Collectors.joining(", "))));
        label.setId("waitingFor");
        return Optional.of(label);
    }

    private FlowPane buttons(Seen seen) {
        var row = new FlowPane(8, 8);
        Button reveal = keyed(Buttons.main("reveal", words.get("discuss.reveal")), "Space");
        reveal.setOnAction(_ -> reveal());
        row.getChildren().add(reveal);
        enter(seen).ifPresent(row.getChildren()::add);
        boolean clearable = seen.votes().way() != VotingWay.COLLECTED && seen.votes().in() > 0;
        if (clearable) {
            Button clear = Buttons.plain("clear", words.get("discuss.clear"), Feather.ROTATE_CCW);
            clear.setOnAction(_ -> model.pieces().talk().clear());
            row.getChildren().add(clear);
        }
        if (seen.round() == 2) {
            Button drop = Buttons.text("dropSecond", words.get("discuss.vote.drop"));
            drop.setOnAction(_ -> model.pieces().talk().dropSecondVote());
            row.getChildren().add(drop);
        }
        return row;
    }

    private Optional<Button> enter(Seen seen) {
        return switch (seen.votes().way()) {
            case PASSED ->
                    seen.votes().waitingFor().isEmpty()
                            ? Optional.empty()
                            : Optional.of(enterButton("discuss.enter.pass", Feather.USER_CHECK));
            case KEYPAD -> Optional.of(enterButton("discuss.enter.keys", Feather.GRID));
            case CARDS, SLIPS, COLLECTED -> Optional.empty();
        };
    }

    private Button enterButton(String key, Feather icon) {
        Button button = keyed(Buttons.plain("enterVotes", words.get(key), icon), "V");
        button.setOnAction(_ -> enterVotes());
        return button;
    }

    /** Shows the votes; a count that is not sealed yet is sealed first, so that none is lost. */
    void reveal() {
        Runnable reveal = model.pieces().talk()::reveal;
        form.filter(CountForm::holdsACount).ifPresentOrElse(count -> count.sealAnd(reveal), reveal);
    }

    /** Begins to take votes in the way that is chosen. */
    void enterVotes() {
        Optional<VotesIn> votes = model.room().flatMap(Room::votes);
        if (!card.isVisible() || votes.isEmpty()) {
            return;
        }
        switch (votes.get().way()) {
            case PASSED -> model.passTheLaptop();
            case KEYPAD -> model.pieces().keypad().begin();
            case CARDS, SLIPS -> form.ifPresent(CountForm::focus);
            case COLLECTED -> {}
        }
    }

    /** A button with the key that does the same. */
    static Button keyed(Button button, String key) {
        var cap = new KeyCap(key);
        var word = new Label(button.getText());
        word.getStyleClass().add("button-word");
        var content = new HBox(8);
        if (button.getGraphic() != null) {
            content.getChildren().add(button.getGraphic());
        }
        content.getChildren().addAll(word, cap);
        content.setAlignment(Pos.CENTER);
        button.setGraphic(content);
        button.setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(button.getText());
        return button;
    }
}
