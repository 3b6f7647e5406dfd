package org.plumbline.ui.discuss;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.plumbline.model.AgendaEntry;
import org.plumbline.ui.control.Labels;
import org.plumbline.workshop.Room;

import java.util.List;
import java.util.Optional;

/**
 * The agenda as rows. Up and Down move, Enter comes to an entry, Ctrl with Up and Down move it,
 * Delete drops it; the grip drags it.
 */
final class AgendaTable extends VBox {

    private final DiscussWords words;
    private final DiscussViewModel model;
    private final AgendaViewModel agenda;
    private final GridPane heads;
    private final Redrawn<Seen> rows = new Redrawn<>(this::draw);
    private List<AgendaRow> shown = List.of();
    private Optional<AgendaRow> held = Optional.empty();
    private boolean drawing;

    /** What the rows show. */
    private record Seen(Room room, boolean mayHint) {}

    AgendaTable(DiscussWords words, DiscussViewModel model) {
        this.words = words;
        this.model = model;
        this.agenda = model.pieces().agenda();
        this.heads = heads();
        setId("agenda");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> held.ifPresent(r -> dragged(event, r)));
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> held.ifPresent(r -> dropped(event, r)));
    }

    private GridPane heads() {
        var pane = new GridPane(AgendaRow.GAP, 0);
        AgendaRow.columns(pane);
        pane.getStyleClass().add("agenda-heads");
        pane.addRow(
                0,
                Labels.of(""),
                head("discuss.column.item"),
                Labels.of(""),
                head("discuss.column.why"),
                head("discuss.column.answers"),
                head("discuss.column.time"),
                head("discuss.column.agreed"));
        return pane;
    }

    private Node head(String key) {
        return Labels.of(words.get(key), "small-strong", "muted");
    }

    /**
     * Shows the agenda.
     *
     * @param mayHint whether anything may be said of answers that were not shown
     */
    void tell(Room room, boolean mayHint) {
        rows.tell(new Seen(room, mayHint));
    }

    private void draw(Seen seen) {
        boolean focused = shown.stream().anyMatch(AgendaTable::holdsFocus);
        List<AgendaEntry> entries = seen.room().workshop().agenda();
        drawing = true;
        shown =
                java.util.stream.IntStream.range(0, entries.size())
                        .mapToObj(i -> row(entries.get(i), seen, i + 1))
                        .toList();
        getChildren().setAll(heads);
        getChildren().addAll(shown);
        drawing = false;
        if (focused) {
            focusChosen();
        }
    }

    private static boolean holdsFocus(AgendaRow row) {
        return row.isFocusWithin();
    }

    private AgendaRow row(AgendaEntry entry, Seen seen, int number) {
        var row = new AgendaRow(words, entry, seen.room(), number, seen.mayHint(), this::minutes);
        row.focusWithinProperty()
                .subscribe(
                        (_, now) -> {
                            if (now && !drawing) {
                                agenda.chosen().set(Optional.of(entry.id()));
                            }
                        });
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(event, row));
        row.grip().setOnMousePressed(_ -> held = Optional.of(row));
        return row;
    }

    private void minutes(String entry, String text) {
        if (!drawing) {
            agenda.minutes(entry, text);
        }
    }

    private void clicked(MouseEvent event, AgendaRow row) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            row.requestFocus();
            if (event.getClickCount() == 2) {
                model.comeTo(row.entry().id());
            }
        }
    }

    /** Gives the focus to the chosen row, or to the one where the room is, or to the first. */
    void focusChosen() {
        find(agenda.chosen().get())
                .or(() -> find(model.room().flatMap(room -> room.workshop().at())))
                .or(() -> shown.stream().findFirst())
                .ifPresent(AgendaRow::requestFocus);
    }

    private Optional<AgendaRow> find(Optional<String> entry) {
        return entry.flatMap(
                id -> shown.stream().filter(row -> row.entry().id().equals(id)).findFirst());
    }

    private Optional<AgendaRow> focusedRow() {
        return shown.stream().filter(Node::isFocused).findFirst();
    }

    private void pressed(KeyEvent event) {
        focusedRow().filter(row -> acts(event, row)).ifPresent(_ -> event.consume());
    }

    private boolean acts(KeyEvent event, AgendaRow row) {
        String entry = row.entry().id();
        KeyCode code = event.getCode();
        if (code == KeyCode.UP || code == KeyCode.DOWN) {
            int step = code == KeyCode.UP ? -1 : 1;
            if (event.isShortcutDown()) {
                agenda.move(entry, step);
            } else {
                focus(shown.indexOf(row) + step);
            }
            return true;
        }
        return switch (code) {
            case ENTER -> act(() -> model.comeTo(entry));
            case DELETE, BACK_SPACE -> act(() -> agenda.drop(entry));
            default -> false;
        };
    }

    private static boolean act(Runnable action) {
        action.run();
        return true;
    }

    private void focus(int index) {
        if (index >= 0 && index < shown.size()) {
            shown.get(index).requestFocus();
        }
    }

    private void dragged(MouseEvent event, AgendaRow row) {
        row.setTranslateY(event.getSceneY() - middle(row) + row.getTranslateY());
        row.setViewOrder(-1);
        event.consume();
    }

    private static double middle(AgendaRow row) {
        Bounds bounds = row.localToScene(row.getLayoutBounds());
        return (bounds.getMinY() + bounds.getMaxY()) / 2;
    }

    private void dropped(MouseEvent event, AgendaRow row) {
        held = Optional.empty();
        boolean moved = row.getTranslateY() != 0;
        row.setTranslateY(0);
        row.setViewOrder(0);
        if (moved) {
            int place =
                    (int)
                            shown.stream()
                                    .filter(one -> !one.equals(row))
                                    .filter(one -> middle(one) < event.getSceneY())
                                    .count();
            agenda.chosen().set(Optional.of(row.entry().id()));
            agenda.moveTo(row.entry().id(), place);
        }
    }
}
