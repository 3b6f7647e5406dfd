package org.plumbline.ui.act;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Action;
import org.plumbline.model.ActionId;
import org.plumbline.model.Outcome;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.Initials;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.StatusChip;
import org.plumbline.workflow.Missing;
import org.plumbline.workflow.PlannedAction;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An action on the board. */
final class ActionCard extends VBox {

    /** What a card has a link of its own for. */
    private static final Set<Missing> LINKED =
            EnumSet.of(Missing.OWNER, Missing.DUE, Missing.MEASURE);

    private final ActViewModel model;
    private final Messages messages;
    private final ActionWords words;
    private final ItemMark mark;
    private final PlannedAction planned;

    ActionCard(ActViewModel model, ActionWords words, ItemMark mark, PlannedAction planned) {
        super(8);
        this.model = model;
        this.messages = model.messages();
        this.words = words;
        this.mark = mark;
        this.planned = planned;
        getStyleClass().addAll("card", "openable", "action-card");
        setId("action-" + action().id());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words.spoken(planned));
        getChildren().addAll(head(), Labels.wrapped(action().what(), "strong"), who(), rule());
        getChildren().add(measure());
        addCarried();
    }

    ActionId actionId() {
        return planned.action().id();
    }

    private Action action() {
        return planned.action();
    }

    /** A picture to drag. It is taken of a copy: taken of this, it would resize the window. */
    Image picture() {
        var copy = new ActionCard(model, words, mark, planned);
        var scene = new Scene(new StackPane(copy), getWidth(), getHeight());
        scene.getStylesheets().setAll(getScene().getStylesheets());
        return copy.snapshot(null, null);
    }

    /** What it answers to, and whether it is late or what became of it. */
    private CardHead head() {
        return new CardHead(mark.of(planned), late().or(this::outcome));
    }

    private Optional<Region> late() {
        return planned.daysLate() == 0
                ? Optional.empty()
                : Optional.of(
                        new StatusChip(
                                StatusChip.Kind.CAUTION, words.late(planned), Feather.CLOCK));
    }

    private Optional<Region> outcome() {
        return words.outcome(action()).map(this::chip);
    }

    private StatusChip chip(Outcome outcome) {
        String word = words.outcomeWord(outcome);
        return switch (outcome) {
            case KEPT -> new StatusChip(StatusChip.Kind.GOOD, word, Feather.CHECK);
            case CHANGED -> new StatusChip(StatusChip.Kind.ACCENT, word, Feather.REPEAT);
            case STOPPED -> new StatusChip(StatusChip.Kind.NEUTRAL, word, Feather.SLASH);
        };
    }

    /** Who and when beside each other; what has to be filled in may need two lines. */
    private Pane who() {
        Optional<String> owner = words.owner(action());
        if (owner.isEmpty() || action().due().isEmpty()) {
            return new FlowPane(
                    12, 4, owner.<Node>map(this::person).orElseGet(this::choose), due());
        }
        var who = new HBox(8, Fields.growing(person(owner.get())), due());
        who.setAlignment(Pos.CENTER_LEFT);
        return who;
    }

    private HBox person(String name) {
        var person = new HBox(8, new Initials(name), Labels.line(name, "small"));
        person.setAlignment(Pos.CENTER_LEFT);
        person.setMinWidth(0);
        return person;
    }

    private Button choose() {
        return link("act.link.owner", Missing.OWNER, Feather.USER_PLUS);
    }

    private Node due() {
        return action().due()
                .<Node>map(this::due)
                .orElseGet(() -> link("act.link.due", Missing.DUE, Feather.CALENDAR));
    }

    private Label due(LocalDate day) {
        String style = planned.daysLate() > 0 ? "caution-text" : "muted";
        return Labels.whole(words.shortDay(day), "small", style);
    }

    private static Region rule() {
        var rule = new Region();
        rule.getStyleClass().addAll("rule", "muted-rule");
        return rule;
    }

    private Node measure() {
        String line = words.measure(action());
        var foot = new VBox(4);
        if (line.isBlank()) {
            foot.getChildren().add(link("act.link.measure", Missing.MEASURE, Feather.PLUS));
        } else {
            foot.getChildren().add(Labels.wrapped(line, "small", "muted"));
        }
        List<Missing> others =
                planned.missing().stream().filter(lack -> !LINKED.contains(lack)).toList();
        if (!others.isEmpty()) {
            foot.getChildren().add(others(others));
        }
        return foot;
    }

    private Button others(List<Missing> others) {
        Button button =
                Buttons.text(
                        id("missing"),
                        others.size() == 1
                                ? ActionWords.missing(messages, others.getFirst())
                                : messages.get("act.link.more", others.size()));
        return asLink(button, others.getFirst(), Feather.PLUS);
    }

    private Button link(String key, Missing missing, Feather icon) {
        return asLink(Buttons.text(id(ActionWords.key(missing)), messages.get(key)), missing, icon);
    }

    private Button asLink(Button button, Missing missing, Feather icon) {
        button.setGraphic(Icon.small(icon));
        button.getStyleClass().addAll("small", "card-link");
        button.setAccessibleText(button.getText() + ": " + action().what());
        button.setOnAction(_ -> model.fill(action().id(), missing));
        return button;
    }

    private String id(String link) {
        return link + "-" + action().id();
    }

    private void addCarried() {
        String carried = words.carried(action());
        if (!carried.isBlank()) {
            getChildren().add(Labels.wrapped(carried, "small", "muted"));
        }
    }
}
