package org.plumbline.ui.discuss;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.model.Action;
import org.plumbline.model.AgendaEntry;
import org.plumbline.model.AgendaEntry.Topic;
import org.plumbline.model.Participant;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Card;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workshop.Overview;
import org.plumbline.workshop.Room;

import java.util.List;
import java.util.Optional;

/** What the facilitator does at a part of the agenda that is about no single item. */
final class PartPanel implements Panel {

    private final DiscussWords words;
    private final DiscussViewModel model;
    private final OverviewPart overviews;
    private final PrioritiesPart priorities;
    private final VBox content = new VBox(12);
    private final Card card;
    private final Redrawn<Seen> drawn = new Redrawn<>(this::draw);

    private record Seen(AgendaEntry.Kind kind, Room room) {}

    PartPanel(
            DiscussWords words, DiscussViewModel model, Projector projector, Surroundings around) {
        this.words = words;
        this.model = model;
        this.overviews = new OverviewPart(words, model);
        this.priorities = new PrioritiesPart(words, model, projector, around.dialogs());
        this.card = new Card(content);
        card.setId("partPanel");
        card.managedProperty().bind(card.visibleProperty());
    }

    @Override
    public Card card() {
        return card;
    }

    @Override
    public void tell(Room room) {
        Optional<AgendaEntry.Kind> kind =
                room.workshop()
                        .current()
                        .map(AgendaEntry::topic)
                        .filter(Topic.Part.class::isInstance)
                        .map(topic -> ((Topic.Part) topic).kind());
        card.setVisible(kind.isPresent());
        kind.ifPresentOrElse(now -> drawn.tell(new Seen(now, room)), drawn::forget);
    }

    private void draw(Seen seen) {
        content.getChildren()
                .setAll(Labels.wrapped(words.of("discuss.part.todo", seen.kind()), "muted"));
        List<Node> more =
                switch (seen.kind()) {
                    case OPENING -> opening(seen.room());
                    case FIRST_PICTURE, CEO_COMMITMENT, EVIDENCE_CHECK ->
                            seen.room()
                                    .overview()
                                    .map(overview -> overviews.of(overview, seen.room()))
                                    .orElse(List.of());
                    case PRIORITIES ->
                            model.pieces()
                                    .weighing()
                                    .priorities()
                                    .map(one -> priorities.of(one, seen.room()))
                                    .orElse(List.of());
                    case ACTIONS -> actions(seen.room());
                    case CLOSING -> closing(seen.room());
                    case BREAK -> List.of();
                };
        content.getChildren().addAll(more);
    }

    private List<Node> opening(Room room) {
        var rules = new VBox(6);
        for (int i = 1; i <= 4; i++) {
            rules.getChildren().add(Labels.wrapped("• " + words.get("discuss.rule." + i)));
        }
        var agreed = new CheckBox(words.get("discuss.consent.agreed"));
        agreed.setId("agreeToReveal");
        agreed.setWrapText(true);
        agreed.setSelected(room.outline().consent().reveal());
        agreed.setOnAction(_ -> model.agreeToReveal(agreed.isSelected()));
        int floor = room.outline().setup().smallestGroup();
        var nodes =
                new java.util.ArrayList<Node>(
                        List.of(
                                rules,
                                Labels.wrapped(words.get("discuss.consent.text", floor)),
                                agreed));
        room.outline().ceo().ifPresent(ceo -> nodes.addAll(ceo(ceo, room)));
        return nodes;
    }

    private List<Node> ceo(Participant ceo, Room room) {
        boolean given = room.outline().consent().ceoGap();
        Button ask =
                Buttons.plain("askCeo", words.get("discuss.ceo.ask", ceo.name()), Feather.USER);
        ask.setOnAction(_ -> model.askTheCeo());
        return List.of(
                Labels.wrapped(
                        words.get(given ? "discuss.ceo.given" : "discuss.ceo.notGiven", ceo.name()),
                        "muted"),
                new FlowPane(8, 8, ask));
    }

    private List<Node> actions(Room room) {
        var list = new VBox(8);
        list.setId("actionsSoFar");
        room.outline().actions().forEach(action -> list.getChildren().add(action(action, room)));
        Button complete = Buttons.plain("completeActions", words.get("discuss.actions.complete"));
        complete.setOnAction(_ -> model.act());
        return List.of(
                room.outline().actions().isEmpty()
                        ? Labels.wrapped(words.get("discuss.actions.none"))
                        : list,
                new FlowPane(complete));
    }

    private Node action(Action action, Room room) {
        String owner =
                action.owner()
                        .flatMap(room.outline()::participant)
                        .map(Participant::name)
                        .orElseGet(() -> words.get("discuss.actions.nobody"));
        String due =
                action.due()
                        .map(words.messages()::longDate)
                        .orElseGet(() -> words.get("discuss.actions.undated"));
        return new VBox(
                Labels.wrapped(action.what(), "strong"),
                Labels.wrapped(words.get("discuss.actions.line", owner, due), "small", "muted"));
    }

    private List<Node> closing(Room room) {
        var missing = new VBox(4);
        missing.setId("missing");
        room.overview()
                .filter(Overview.Closing.class::isInstance)
                .map(Overview.Closing.class::cast)
                .ifPresent(
                        closing ->
                                closing.missed()
                                        .forEach(
                                                one ->
                                                        missing.getChildren()
                                                                .add(missed(one, room))));
        if (missing.getChildren().isEmpty()) {
            missing.getChildren().add(Labels.wrapped(words.get("discuss.closing.all")));
        }
        Button finish = Buttons.main("finishClosing", words.get("discuss.finish"));
        finish.setOnAction(_ -> model.finish());
        return List.of(missing, new FlowPane(finish));
    }

    private Node missed(Overview.Missed one, Room room) {
        String name =
                room.outline()
                        .participant(one.participant())
                        .map(Participant::name)
                        .orElse(one.participant().value());
        return Labels.wrapped(words.get("discuss.closing.missed", name, one.talks()));
    }
}
