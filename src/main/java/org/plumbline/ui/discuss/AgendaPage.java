package org.plumbline.ui.discuss;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.model.AgendaEntry;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Card;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.KeyCap;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.Notice;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.HeadedPage;
import org.plumbline.workshop.Room;

import java.util.List;
import java.util.Optional;

/** The facilitator's agenda (design 05c). */
final class AgendaPage {

    private final DiscussWords words;
    private final DiscussViewModel model;
    private final Projector projector;
    private final ItemSearch search;
    private final PlanQuestion plan;
    private final AgendaTable table;
    private final ProjectorCard projected;
    private final TimeCard time;
    private final RoomCard people;
    private final Label lead = Labels.wrapped("", "muted");
    private final Button open;
    private final Button otherPlan;
    private final AgendaNotices notices;
    private final TwoColumns columns;
    private final HeadedPage root;

    AgendaPage(DiscussWords words, DiscussViewModel model, Projector projector, Dialogs dialogs) {
        this.words = words;
        this.model = model;
        this.projector = projector;
        this.notices = new AgendaNotices(words, model);
        this.search = new ItemSearch(words, model.pieces().agenda(), dialogs);
        this.plan = new PlanQuestion(words, model, dialogs);
        this.table = new AgendaTable(words, model);
        this.projected = new ProjectorCard(words, model, projector);
        this.time = new TimeCard(words);
        this.people = new RoomCard(words, model, dialogs);
        this.otherPlan = Buttons.small("otherPlan", words.get("discuss.plan.again"), Feather.LIST);
        this.open = Buttons.main("openProjector", words.get("discuss.open.projector"));
        var left = new VBox(16, notices.node(), agendaCard());
        var right = new VBox(16, time.card(), projected.card(), people.cards(), say());
        this.columns = new TwoColumns(left, right);
        this.root = new HeadedPage("discussAgenda", head(), columns);
    }

    private HBox head() {
        var title = new VBox(Labels.of(words.get("discuss.heading"), "title"), lead);
        lead.setId("agendaLead");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button finish = Buttons.plain("finish", words.get("discuss.finish"));
        finish.setOnAction(_ -> model.finish());
        open.setGraphic(openContent());
        open.setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
        open.setAccessibleText(words.get("discuss.open.projector"));
        open.setOnAction(_ -> projector.open());
        var head = new HBox(8, title, finish, open);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox openContent() {
        var word = new Label(words.get("discuss.open.projector"));
        word.getStyleClass().add("button-word");
        var content = new HBox(8, Icon.of(Feather.MONITOR), word, new KeyCap("F5"));
        content.setAlignment(Pos.CENTER);
        return content;
    }

    private Card agendaCard() {
        Button add = Buttons.small("addItem", words.get("discuss.add"), Feather.PLUS);
        add.setOnAction(_ -> addItem());
        Button pause = Buttons.small("addBreak", words.get("discuss.add.break"), Feather.COFFEE);
        pause.setOnAction(_ -> addBreak());
        Button drop = Buttons.small("drop", words.get("discuss.drop"), Feather.X);
        drop.setOnAction(
                _ ->
                        model.pieces()
                                .agenda()
                                .chosen()
                                .get()
                                .ifPresent(model.pieces().agenda()::drop));
        otherPlan.setOnAction(_ -> plan.ask());
        otherPlan.managedProperty().bind(otherPlan.visibleProperty());
        var title = new HBox(8, Labels.whole(words.get("discuss.agenda"), "card-title"));
        Label note = Labels.of(words.get("discuss.agenda.note"), "small", "muted");
        // Beside four buttons there is no room for it at 1280 px.
        note.visibleProperty().bind(otherPlan.visibleProperty().not());
        note.managedProperty().bind(note.visibleProperty());
        title.getChildren().addAll(note, Labels.space(), otherPlan, drop, pause, add);
        title.setAlignment(Pos.BASELINE_LEFT);
        title.getStyleClass().add("agenda-head");
        var card = new Card(title, table);
        card.setSpacing(4);
        card.getStyleClass().add("flush");
        card.setMinWidth(0);
        return card;
    }

    private Notice say() {
        return new Notice(Notice.Kind.PRIVACY, "", words.get("discuss.say"));
    }

    HeadedPage root() {
        return root;
    }

    /** Shows the agenda as it is. */
    void tell(Room room) {
        int items = room.items().size();
        int rest = asked(room) - items;
        lead.setText(words.get("discuss.lead", items, rest));
        otherPlan.setVisible(!room.workshop().talkHasBegun());
        notices.tell(room);
        table.tell(room, !projector.mirrored());
        projected.tell(room);
        people.tell(room);
        tick(room);
    }

    private static int asked(Room room) {
        return room.outline().asked().stream().mapToInt(q -> q.items().size()).sum();
    }

    /** Shows the time. */
    void tick(Room room) {
        time.tell(room.workshop(), model.clock().instant());
    }

    /** Gives the focus to what one most likely wants. */
    void focus() {
        var go = root.lookup("#goOn");
        if (go != null) {
            go.requestFocus();
        } else {
            table.focusChosen();
        }
    }

    void setNarrow(boolean narrow) {
        columns.setNarrow(narrow);
    }

    private void addBreak() {
        model.pieces()
                .agenda()
                .chosen()
                .get()
                .or(() -> model.room().flatMap(AgendaPage::middle))
                .ifPresent(model.pieces().agenda()::addBreak);
    }

    private static Optional<String> middle(Room room) {
        List<AgendaEntry> all = room.workshop().agenda();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() / 2).id());
    }

    /** Asks which of the items that are asked is put on the agenda. */
    void addItem() {
        search.open();
    }
}
