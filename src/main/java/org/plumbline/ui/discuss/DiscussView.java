package org.plumbline.ui.discuss;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.plumbline.model.AgendaEntry;
import org.plumbline.ui.support.FocusInView;
import org.plumbline.ui.support.NarrowWindow;
import org.plumbline.ui.support.ScreenView;
import org.plumbline.ui.support.Shortcuts;
import org.plumbline.ui.support.Subscriptions;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workshop.Room;
import org.plumbline.workshop.Slides;

import java.util.Optional;
import java.util.Set;

/**
 * The facilitator's console: before the workshop, the agenda, the entry the room is at, and the
 * private ballot. It owns the window the room looks at.
 */
public final class DiscussView implements ScreenView {

    /** Keys of presenter clickers; buttons would take some of them for moving the focus. */
    private static final Set<KeyCode> PRESENTER =
            Set.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);

    private final DiscussViewModel model;
    private final Projector projector;
    private final BeforePage before;
    private final AgendaPage agenda;
    private final EntryPage entry;
    private final BallotPage ballot;
    private final StackPane root = new StackPane();
    private final Subscriptions subscriptions = new Subscriptions();
    private final ReadOnlyBooleanWrapper alone = new ReadOnlyBooleanWrapper();
    private final Shortcuts keys;
    private Optional<String> shownEntry = Optional.empty();
    private boolean roomFirst;

    public DiscussView(DiscussViewModel model, Surroundings around) {
        this.model = model;
        var words = new DiscussWords(around.messages());
        this.projector = new Projector(around, model.clock(), this::pressedByRoom);
        this.before = new BeforePage(words, model);
        this.agenda = new AgendaPage(words, model, projector, around.dialogs());
        this.entry = new EntryPage(words, model, projector, around);
        this.ballot = new BallotPage(words, model, projector);
        this.keys = new DiscussKeys(words, model, projector, agenda, entry).shortcuts();
        root.setId("discuss");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::beforeOthers);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public Shortcuts shortcuts() {
        return alone.get() ? new Shortcuts() : keys;
    }

    @Override
    public ReadOnlyBooleanProperty alone() {
        return alone.getReadOnlyProperty();
    }

    private void tell(DiscussState state) {
        switch (state) {
            case DiscussState.Loading _ -> {}
            case DiscussState.Impossible impossible -> {
                before.tell(impossible);
                show(before.root());
            }
            case DiscussState.Unplanned unplanned -> {
                before.tell(unplanned);
                show(before.root());
            }
            case DiscussState.Running(Room room) -> tell(room);
        }
    }

    private void tell(Room room) {
        projector.show(Slides.of(room));
        alone.set(model.page().get() == DiscussViewModel.Page.BALLOT);
        switch (model.page().get()) {
            case AGENDA -> {
                agenda.tell(room);
                if (show(agenda.root())) {
                    agenda.focus();
                }
            }
            case ENTRY -> entryAfterRoom();
            case BALLOT -> {
                show(ballot.root());
            }
        }
    }

    /** The room comes first: its slide is painted before the console is drawn anew. */
    private void entryAfterRoom() {
        if (!roomFirst) {
            roomFirst = true;
            projector.window().afterPainting(this::entry);
        }
    }

    private void entry() {
        roomFirst = false;
        if (model.page().get() == DiscussViewModel.Page.ENTRY) {
            model.room().ifPresent(this::entry);
        }
    }

    private void entry(Room room) {
        if (room.workshop().at().isEmpty()) {
            model.agenda();
            return;
        }
        entry.tell(room);
        boolean another = !room.workshop().at().equals(shownEntry);
        shownEntry = room.workshop().at();
        if (show(entry.root()) || another) {
            entry.root().scroll().setVvalue(0);
            entry.focus();
        }
    }

    private boolean show(Region page) {
        boolean other = !root.getChildren().contains(page);
        if (other) {
            root.getChildren().setAll(page);
            // What scrolls has its content only after its first layout; before, no focus.
            root.applyCss();
            root.layout();
        }
        return other;
    }

    private void tellAgain() {
        tell(model.state().get());
    }

    private void tick() {
        model.room()
                .filter(_ -> root.getChildren().contains(agenda.root()))
                .ifPresent(agenda::tick);
        model.room().filter(_ -> root.getChildren().contains(entry.root())).ifPresent(entry::tick);
    }

    /** Presenter keys act wherever the focus is, except where arrows mean something else. */
    private void beforeOthers(KeyEvent event) {
        if (alone.get()) {
            return;
        }
        if (model.pieces().keypad().open().get()) {
            toKeypad(event);
        } else if (leavesField(event)) {
            event.consume();
            entry.focus();
        } else if (PRESENTER.contains(event.getCode()) && isFree(event.getTarget())) {
            keys.handle(event);
        }
    }

    private boolean leavesField(KeyEvent event) {
        return event.getCode() == KeyCode.ESCAPE
                && event.getTarget() instanceof TextInputControl
                && root.getChildren().contains(entry.root());
    }

    private static boolean isFree(EventTarget target) {
        return !(target instanceof TextInputControl
                || target instanceof ToggleButton
                || target instanceof ComboBoxBase<?>
                || target instanceof ListView<?>);
    }

    private void toKeypad(KeyEvent event) {
        KeypadViewModel keypad = model.pieces().keypad();
        if (event.getCode() == KeyCode.ESCAPE) {
            keypad.end();
        } else {
            keypad.press(event.getCode().getName().replace("Numpad ", ""));
        }
        event.consume();
    }

    private void pressedByRoom(KeyEvent event) {
        if (alone.get()) {
            return;
        }
        if (model.pieces().keypad().open().get()) {
            toKeypad(event);
        } else {
            keys.handle(event);
        }
    }

    @Override
    public void shown() {
        subscriptions.follow(NarrowWindow.of(root), this::narrow);
        subscriptions.follow(model.state(), this::tell);
        subscriptions.onChange(model.page(), this::tellAgain);
        subscriptions.onChange(model.problem(), this::tellAgain);
        subscriptions.onChange(model.seconds(), this::tick);
        subscriptions.follow(model.pieces().ballot().sheet(), ballot::tell);
        KeypadViewModel keypad = model.pieces().keypad();
        subscriptions.onChange(keypad.open(), this::tellAgain);
        subscriptions.onChange(keypad.choosing(), this::tellAgain);
        subscriptions.onChange(keypad.voted(), this::tellAgain);
        subscriptions.onChange(model.pieces().writing().level(), this::tellAgain);
        subscriptions.onChange(projector.window().onlyDisplayProperty(), this::tellAgain);
        subscriptions.onChange(projector.window().openProperty(), this::tellAgain);
        subscriptions.onChange(projector.onlyISee(), this::tellAgain);
        FocusInView.follow(agenda.root().scroll(), subscriptions);
        FocusInView.follow(entry.root().scroll(), subscriptions);
        model.open();
    }

    private void narrow(boolean narrow) {
        agenda.setNarrow(narrow);
        entry.setNarrow(narrow);
    }

    @Override
    public void left() {
        subscriptions.release();
        projector.close();
        model.close();
    }

    /** The entry of the agenda that is shown, for tests and for the overview of keys. */
    Optional<AgendaEntry> current() {
        return model.room().flatMap(room -> room.workshop().current());
    }
}
