package org.plumbline.ui.discuss;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.plumbline.model.Voter;
import org.plumbline.ui.control.KeyCap;
import org.plumbline.ui.control.Labels;
import org.plumbline.workshop.VotesIn;

/** The seats with their keys, and which of them have voted; never what. */
final class KeypadRow {

    private static final PseudoClass VOTED = PseudoClass.getPseudoClass("voted");
    private static final PseudoClass CHOOSING = PseudoClass.getPseudoClass("choosing");

    private final VBox node = new VBox(8);

    KeypadRow(DiscussWords words, KeypadViewModel keypad, VotesIn votes) {
        var seats = new FlowPane(8, 8);
        for (int seat = 1; seat <= keypad.seats(); seat++) {
            seats.getChildren().add(seat(words, keypad, votes, seat));
        }
        Label says = Labels.wrapped(says(words, keypad), "strong");
        says.setId("keypadSays");
        node.setId("keypad");
        node.getChildren().addAll(seats, says);
    }

    private static Node seat(
            DiscussWords words, KeypadViewModel keypad, VotesIn votes, int number) {
        boolean voted = votes.voters().contains(new Voter.Seat(number));
        Label word =
                Labels.of(
                        words.get(voted ? "discuss.seat.voted" : "discuss.seat", number), "small");
        var seat =
                new VBox(4, new KeyCap(KeypadViewModel.KEYS.substring(number - 1, number)), word);
        seat.setId("seat-" + number);
        seat.setAlignment(Pos.CENTER);
        seat.getStyleClass().add("seat");
        seat.pseudoClassStateChanged(VOTED, voted);
        boolean choosing = keypad.choosing().get().equals(java.util.OptionalInt.of(number));
        seat.pseudoClassStateChanged(CHOOSING, choosing);
        return seat;
    }

    private static String says(DiscussWords words, KeypadViewModel keypad) {
        if (!keypad.open().get()) {
            return words.get("discuss.keys.closed");
        }
        if (keypad.choosing().get().isPresent()) {
            return words.get("discuss.keys.choosing", keypad.choosing().get().getAsInt());
        }
        return keypad.voted().get().isPresent()
                ? words.get("discuss.keys.voted", keypad.voted().get().getAsInt())
                : words.get("discuss.keys.open");
    }

    Node node() {
        return node;
    }
}
