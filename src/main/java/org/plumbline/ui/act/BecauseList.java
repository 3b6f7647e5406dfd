package org.plumbline.ui.act;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Icon;
import org.plumbline.workflow.ActionPlan;
import org.plumbline.workflow.Reason;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A list in which one finds the reason of an action by parts of its number or title. */
final class BecauseList extends SearchableComboBox<Because> {

    private static final int ROWS = 8;

    private final ActionWords words;

    /**
     * None yet, the reasons that come first, and then all others in the order asked.
     *
     * @param first the reasons that come first
     */
    BecauseList(String id, Messages messages, ActionPlan plan, List<Reason> first) {
        this.words = new ActionWords(messages, plan);
        setId(id);
        setVisibleRowCount(ROWS);
        getItems().add(new Because(Optional.empty(), messages.get("act.reason.none")));
        Stream.concat(first.stream(), plan.reasons().stream())
                .distinct()
                .map(reason -> new Because(Optional.of(reason), words.reason(reason)))
                .forEach(getItems()::add);
        skinProperty().subscribe(() -> dressSearch(messages));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void dressSearch(Messages messages) {
        if (lookup(".combo-box-search") instanceof CustomTextField search) {
            search.setLeft(Icon.small(Feather.SEARCH));
            search.setPromptText(messages.get("act.reason.search"));
            search.setAccessibleText(messages.get("act.reason.search"));
        }
    }

    /**
     * Tab goes on, which this control does not do by itself; what opens the list and is searched
     * for there is no command of the screen.
     */
    private void pressed(KeyEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.TAB) {
            event.consume();
            requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        } else if (event.getCode().isLetterKey() || event.getCode().isDigitKey()) {
            event.consume();
        }
    }

    /** Shift+Tab comes back here from the field that follows, which it does not by itself. */
    void followedBy(Node next) {
        next.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.TAB && event.isShiftDown()) {
                        event.consume();
                        requestFocus();
                    }
                });
    }

    /** Chooses a reason, or none yet; what the list does not offer is added to it. */
    void choose(Optional<Reason> reason) {
        Because chosen =
                getItems().stream()
                        .filter(because -> because.reason().equals(reason))
                        .findFirst()
                        .orElseGet(() -> new Because(reason, reason.map(words::reason).orElse("")));
        if (!getItems().contains(chosen)) {
            getItems().add(chosen);
        }
        setValue(chosen);
    }

    /** The reason that is chosen, if one is; while one searches, nothing may be chosen. */
    Optional<Reason> reason() {
        return Optional.ofNullable(getValue()).flatMap(Because::reason);
    }
}
