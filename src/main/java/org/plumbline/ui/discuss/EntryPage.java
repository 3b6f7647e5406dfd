package org.plumbline.ui.discuss;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.model.AgendaEntry;
import org.plumbline.model.AgendaEntry.Topic;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Card;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.Notice;
import org.plumbline.ui.support.HeadedPage;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workshop.Room;

import java.util.List;

/** The entry the room is at: the talk about an item, or a part. */
final class EntryPage {

    private final DiscussWords words;
    private final DiscussViewModel model;
    private final VotePanel votes;
    private final AgreePanel agree;
    private final NotesPanel notes;
    private final PartPanel part;
    private final List<Panel> panels;
    private final ProjectorCard projected;
    private final TimerCard timer;
    private final Label title = Labels.wrapped("", "title");
    private final Label lead = Labels.wrapped("", "muted");
    private final Notice problem = new Notice(Notice.Kind.CAUTION, "", "");
    private final Label statement = Labels.wrapped("", "statement-small");
    private final Card statementCard = new Card(statement);
    private final Label prompt = Labels.wrapped("");
    private final Label evidence = Labels.wrapped("");
    private final Card prompts;
    private final TwoColumns columns;
    private final HeadedPage root;

    EntryPage(
            DiscussWords words, DiscussViewModel model, Projector projector, Surroundings around) {
        this.words = words;
        this.model = model;
        this.votes = new VotePanel(words, model, projector);
        this.agree = new AgreePanel(words, model, projector);
        this.notes = new NotesPanel(words, model);
        this.part = new PartPanel(words, model, projector, around);
        this.panels = List.of(votes, new RevealPanel(words, model, projector), agree, notes, part);
        this.projected = new ProjectorCard(words, model, projector);
        this.timer = new TimerCard(words, model.pieces().talk());
        this.prompts =
                new Card(
                        Labels.of(words.get("discuss.prompt"), "small-strong", "muted"),
                        prompt,
                        Labels.of(words.get("discuss.evidence.line"), "small-strong", "muted"),
                        evidence);
        this.columns =
                new TwoColumns(left(), new VBox(16, timer.card(), projected.card(), prompts));
        this.root = new HeadedPage("discussEntry", head(), columns);
        // Nothing in particular has the focus, so that Space and the arrows are the room's.
        root.setFocusTraversable(true);
    }

    private VBox left() {
        problem.setId("discussProblem");
        problem.managedProperty().bind(problem.visibleProperty());
        statementCard.managedProperty().bind(statementCard.visibleProperty());
        prompts.setSpacing(6);
        prompts.managedProperty().bind(prompts.visibleProperty());
        prompt.setId("prompt");
        var left = new VBox(16, problem, statementCard);
        panels.forEach(panel -> left.getChildren().add(panel.card()));
        return left;
    }

    private HBox head() {
        title.setId("entryTitle");
        lead.setId("entryLead");
        var name = new VBox(title, lead);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button agenda =
                VotePanel.keyed(Buttons.plain("toAgenda", words.get("discuss.toAgenda")), "Esc");
        agenda.setOnAction(_ -> model.agenda());
        Button back = Buttons.icon("back", words.get("discuss.back"), Feather.ARROW_LEFT);
        back.setOnAction(_ -> model.back());
        Button next = Buttons.plain("next", words.get("discuss.next"));
        next.setGraphic(Icon.of(Feather.ARROW_RIGHT));
        next.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        next.setOnAction(_ -> model.next());
        var head = new HBox(8, name, agenda, back, next);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    HeadedPage root() {
        return root;
    }

    /** Shows the room as it is. */
    void tell(Room room) {
        room.workshop().current().ifPresent(entry -> head(entry, room));
        problem.say("", model.problem().getValue());
        problem.setVisible(!model.problem().getValue().isBlank());
        panels.forEach(panel -> panel.tell(room));
        projected.tell(room);
        tick(room);
    }

    private void head(AgendaEntry entry, Room room) {
        title.setText(words.title(entry, room));
        boolean item = entry.topic() instanceof Topic.ItemTalk;
        statementCard.setVisible(item);
        prompts.setVisible(item);
        lead.setText(words.get("discuss.planned", entry.minutes()));
        room.item().flatMap(room::place).ifPresent(place -> item(place, entry));
    }

    private void item(Room.Place place, AgendaEntry entry) {
        lead.setText(
                words.get(
                        "discuss.entry.lead",
                        place.number(),
                        place.of(),
                        place.item().id().value(),
                        place.section().shortTitle(),
                        entry.minutes()));
        statement.setText(place.item().wording().statement(false));
        prompt.setText(place.item().prompt());
        evidence.setText(place.item().evidence());
    }

    /** Shows the time. */
    void tick(Room room) {
        timer.tell(room.workshop().timer(), model.clock().instant());
    }

    void setNarrow(boolean narrow) {
        columns.setNarrow(narrow);
    }

    VotePanel votes() {
        return votes;
    }

    AgreePanel agree() {
        return agree;
    }

    NotesPanel notes() {
        return notes;
    }

    /** Gives the focus to the page itself. */
    void focus() {
        root.requestFocus();
    }
}
