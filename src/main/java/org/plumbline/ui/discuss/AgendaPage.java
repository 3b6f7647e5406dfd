package org.plumbline.ui.discuss;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.plumbline.model.AgendaEntry;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Card;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.KeyCap;
import org.plumbline.ui.control.Notice;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.Form;
import org.plumbline.ui.support.HeadedPage;
import org.plumbline.workshop.Room;

import java.util.List;
import java.util.Optional;

/** The facilitator's agenda (design 05c). */
final class AgendaPage {

    private final DiscussWords words;
    private final DiscussViewModel model;
    private final Projector projector;
    private final Dialogs dialogs;
    private final AgendaTable table;
    private final ProjectorCard projected;
    private final TimeCard time;
    private final RoomCard people;
    private final Label lead = Labels.wrapped("", "muted");
    private final Button open;
    private final Button otherPlan;
    private final VBox notices = new VBox(16);
    private final TwoColumns columns;
    private final HeadedPage root;

    AgendaPage(DiscussWords words, DiscussViewModel model, Projector projector, Dialogs dialogs) {
        this.words = words;
        this.model = model;
        this.projector = projector;
        this.dialogs = dialogs;
        this.table = new AgendaTable(words, model);
        this.projected = new ProjectorCard(words, model, projector);
        this.time = new TimeCard(words);
        this.people = new RoomCard(words, model, dialogs);
        this.otherPlan = Buttons.small("otherPlan", words.get("discuss.plan.again"), Feather.LIST);
        this.open = Buttons.main("openProjector", words.get("discuss.open.projector"));
        var left = new VBox(16, notices, agendaCard());
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
        otherPlan.setOnAction(_ -> model.pieces().agenda().askWhetherAnswered(this::askPlan));
        otherPlan.managedProperty().bind(otherPlan.visibleProperty());
        var title = new HBox(8, Labels.of(words.get("discuss.agenda"), "card-title"));
        title.getChildren()
                .addAll(
                        Labels.of(words.get("discuss.agenda.note"), "small", "muted"),
                        Labels.space(),
                        otherPlan,
                        drop,
                        pause,
                        add);
        title.setAlignment(Pos.BASELINE_LEFT);
        title.getStyleClass().add("agenda-head");
        var card = new Card(title, table);
        card.setSpacing(4);
        card.getStyleClass().add("flush");
        card.setMinWidth(0);
        return card;
    }

    /** Asks for another plan; the present agenda is kept until one is taken. */
    private void askPlan(boolean answered) {
        Optional<Room> room = model.room();
        if (room.isEmpty()) {
            return;
        }
        var plans = new PlanChoice(words, answered, room.get().outline().setup().form());
        Runnable make = () -> model.pieces().agenda().planAgain(plans.chosen());
        dialogs.open(
                new Form(
                        "otherPlan",
                        words.get("discuss.plan.again.heading"),
                        new VBox(
                                12,
                                Labels.wrapped(words.get("discuss.plan.again.text"), "muted"),
                                plans.node()),
                        Form.Width.NORMAL,
                        List.of(
                                Choice.cancel(words.get("discuss.plan.again.cancel")),
                                Choice.main("planNow", words.get("discuss.plan.make"), make))));
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
        notices(room);
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

    private void notices(Room room) {
        notices.getChildren().clear();
        String problem = model.problem().getValue();
        if (!problem.isBlank()) {
            var notice = new Notice(Notice.Kind.CAUTION, "", problem);
            notice.setId("discussProblem");
            notices.getChildren().add(notice);
        }
        if (room.workshop().at().isPresent()) {
            notices.getChildren().add(goOn(room));
        } else if (room.items().isEmpty() || onlyEasy(room)) {
            notices.getChildren().add(nearlyEverything());
        }
        notices.setVisible(!notices.getChildren().isEmpty());
        notices.setManaged(notices.isVisible());
    }

    private static boolean onlyEasy(Room room) {
        return room.workshop().agenda().stream()
                .map(AgendaEntry::topic)
                .filter(AgendaEntry.Topic.ItemTalk.class::isInstance)
                .map(AgendaEntry.Topic.ItemTalk.class::cast)
                .allMatch(talk -> talk.why() == AgendaEntry.Why.EASY);
    }

    private HBox goOn(Room room) {
        Button go =
                Buttons.plain(
                        "goOn", words.get("discuss.goOn", words.standing(room)), Feather.PLAY);
        go.getStyleClass().add("go-on");
        go.setMaxWidth(Double.MAX_VALUE);
        go.setAlignment(Pos.CENTER_LEFT);
        go.setOnAction(_ -> room.workshop().at().ifPresent(model::comeTo));
        HBox.setHgrow(go, Priority.ALWAYS);
        return new HBox(go);
    }

    private Notice nearlyEverything() {
        Button take = Buttons.small("takeLowest", words.get("discuss.nearly.take"));
        take.setOnAction(_ -> model.pieces().agenda().takeLowest());
        return new Notice(Notice.Kind.HELP, "", words.get("discuss.nearly")).with(take);
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
        var search = new TextField();
        search.setId("searchItem");
        search.setPromptText(words.get("discuss.add.search"));
        search.setAccessibleText(words.get("discuss.add.search"));
        var list = new ListView<AgendaViewModel.Addable>();
        list.setId("addable");
        list.setPrefHeight(280);
        list.setCellFactory(_ -> new AddableCell());
        list.setAccessibleText(words.get("discuss.add.heading"));
        Dialogs.OpenForm form = openForm(search, list);
        search.textProperty()
                .subscribe(
                        text -> {
                            list.getItems().setAll(model.pieces().agenda().addable(text));
                            list.getSelectionModel().selectFirst();
                            form.allowMain(!list.getItems().isEmpty());
                        });
        search.setOnAction(_ -> addChosen(list, form));
        list.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        addChosen(list, form);
                    }
                });
    }

    private Dialogs.OpenForm openForm(TextField search, ListView<AgendaViewModel.Addable> list) {
        return dialogs.open(
                new Form(
                        "addItem",
                        words.get("discuss.add.heading"),
                        new VBox(12, search, list),
                        Form.Width.WIDE,
                        List.of(
                                Choice.cancel(words.get("discuss.add.cancel")),
                                Choice.main("addNow", words.get("discuss.add"), () -> add(list)))));
    }

    private void addChosen(ListView<AgendaViewModel.Addable> list, Dialogs.OpenForm form) {
        if (list.getSelectionModel().getSelectedItem() != null) {
            form.close();
            add(list);
        }
    }

    private void add(ListView<AgendaViewModel.Addable> list) {
        AgendaViewModel.@Nullable Addable chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.pieces().agenda().add(chosen.item());
        }
    }

    private static final class AddableCell extends ListCell<AgendaViewModel.Addable> {

        @Override
        protected void updateItem(AgendaViewModel.@Nullable Addable item, boolean empty) {
            super.updateItem(item, empty);
            setText(
                    item == null || empty
                            ? ""
                            : item.item().value() + "  " + item.title() + ", " + item.section());
            setPrefWidth(0);
            setMinHeight(Region.USE_PREF_SIZE);
        }
    }
}
