package org.plumbline.ui.discuss;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.chart.Lettering;
import org.plumbline.chart.MiniHistogram;
import org.plumbline.model.AgendaEntry;
import org.plumbline.model.AgendaEntry.Topic;
import org.plumbline.model.ItemId;
import org.plumbline.ui.chart.DrawingView;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.Labels;
import org.plumbline.workshop.Room;

import java.util.Optional;

/** One entry of the agenda: an item with why it is there, or a part or a break. */
final class AgendaRow extends GridPane {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass PART = PseudoClass.getPseudoClass("part");

    /** Widths of grip, number, answers, minutes and agreed level; title and why share the rest. */
    private static final double[] WIDTHS = {22, 60, -60, -40, 76, 60, 132};

    /** Between the columns. */
    static final double GAP = 8;

    private final DiscussWords words;
    private final AgendaEntry entry;
    private final Room room;
    private final int number;
    private final Label grip = new Label("", Icon.of(Feather.MENU));

    /** What a row tells when a person does something with it. */
    interface Listener {

        /** Other minutes are wanted, as they were written. */
        void minutes(String entry, String text);
    }

    /**
     * @param number its place on the agenda, from 1
     * @param mayHint whether anything may be said of answers that were not shown
     */
    AgendaRow(
            DiscussWords words,
            AgendaEntry entry,
            Room room,
            int number,
            boolean mayHint,
            Listener listener) {
        super(GAP, 0);
        this.words = words;
        this.entry = entry;
        this.room = room;
        this.number = number;
        columns(this);
        setId("row-" + number);
        getStyleClass().add("agenda-row");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(
                words.title(entry, room) + ", " + words.get("discuss.minutes", entry.minutes()));
        pseudoClassStateChanged(HERE, here());
        pseudoClassStateChanged(PART, entry.topic() instanceof Topic.Part);
        grip.setCursor(Cursor.OPEN_HAND);
        grip.getStyleClass().add("muted");
        var minutes =
                new MinutesField(
                        "minutes-" + number,
                        entry,
                        words,
                        words.title(entry, room),
                        this,
                        listener);
        var outcome = new EntryOutcome(words, entry, room, "agreed-" + number);
        switch (entry.topic()) {
            case Topic.Part(AgendaEntry.Kind kind) -> part(kind, minutes, outcome.done());
            case Topic.ItemTalk about ->
                    addRow(
                            0,
                            grip,
                            Labels.of(about.item().value(), "small-strong", "muted"),
                            title(section(about.item())),
                            why(about, mayHint),
                            answers(about.item()),
                            minutes,
                            outcome.agreed(about));
        }
    }

    /** A part has no votes: its title takes their columns. */
    private void part(AgendaEntry.Kind kind, Node minutes, Node done) {
        addRow(0, grip, partIcon(kind));
        add(title(""), 2, 0, 3, 1);
        add(minutes, 5, 0);
        add(done, 6, 0);
    }

    /** Lays out the columns of the agenda. */
    static void columns(GridPane pane) {
        pane.setMinWidth(0);
        for (double width : WIDTHS) {
            var column = new ColumnConstraints();
            if (width > 0) {
                column.setMinWidth(width);
                column.setPrefWidth(width);
            } else {
                column.setMinWidth(0);
                column.setPrefWidth(-width * 3);
                column.setHgrow(Priority.ALWAYS);
            }
            column.setHalignment(HPos.LEFT);
            pane.getColumnConstraints().add(column);
        }
    }

    private boolean here() {
        return room.workshop().at().filter(entry.id()::equals).isPresent();
    }

    private static Label partIcon(AgendaEntry.Kind kind) {
        var label =
                new Label(
                        "",
                        Icon.small(
                                switch (kind) {
                                    case OPENING -> Feather.FLAG;
                                    case FIRST_PICTURE -> Feather.BAR_CHART_2;
                                    case CEO_COMMITMENT -> Feather.USER;
                                    case BREAK -> Feather.COFFEE;
                                    case EVIDENCE_CHECK -> Feather.SEARCH;
                                    case PRIORITIES -> Feather.TARGET;
                                    case ACTIONS -> Feather.CHECK_SQUARE;
                                    case CLOSING -> Feather.SUN;
                                }));
        label.getStyleClass().add("muted");
        return label;
    }

    private VBox title(String section) {
        Label title = Labels.wrapped(words.title(entry, room));
        if (here()) {
            title.getStyleClass().add("strong");
        }
        var box = new VBox(title);
        if (!section.isBlank()) {
            box.getChildren().add(Labels.wrapped(section, "small", "muted"));
        }
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private String section(ItemId item) {
        return room.place(item).map(place -> place.section().shortTitle()).orElse("");
    }

    /** Why it is there says something about votes: not to a room that has not seen them. */
    private Label why(Topic.ItemTalk about, boolean mayHint) {
        boolean withdrawn =
                about.why() == AgendaEntry.Why.CEO && !room.outline().consent().ceoGap();
        boolean seen = mayHint || about.talk().shows(1) || about.why() == AgendaEntry.Why.CHOSEN;
        boolean say = seen && !withdrawn;
        Label why = Labels.wrapped(say ? words.of("discuss.why", about.why()) : "", "muted");
        why.setId("why-" + number);
        return why;
    }

    /** The shape of the answers, of items whose votes the room has seen. */
    private Node answers(ItemId item) {
        return Optional.ofNullable(room.revealed().get(item))
                .flatMap(result -> result.firstVotes())
                .<Node>map(
                        votes -> {
                            var chart =
                                    new DrawingView(
                                            new MiniHistogram(
                                                    votes, Lettering.of(words.messages())));
                            chart.setId("answers-" + number);
                            chart.setMaxWidth(76);
                            return chart;
                        })
                .orElseGet(Label::new);
    }

    AgendaEntry entry() {
        return entry;
    }

    /** What one takes hold of to move the row. */
    Label grip() {
        return grip;
    }
}
