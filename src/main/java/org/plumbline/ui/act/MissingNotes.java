package org.plumbline.ui.act;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.workflow.Missing;
import org.plumbline.workflow.PlannedAction;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Says below each field of an action what is missing in it. */
final class MissingNotes {

    private final Messages messages;
    private final Map<Missing, Label> notes = new EnumMap<>(Missing.class);
    private final Map<Missing, Node> fields = new EnumMap<>(Missing.class);

    MissingNotes(Messages messages) {
        this.messages = messages;
    }

    /** Adds the place for a note to a field with its label. */
    VBox under(VBox box, Node field, Missing missing) {
        Label note = Fields.note("needs-" + ActionWords.key(missing));
        notes.put(missing, note);
        fields.put(missing, field);
        box.getChildren().add(note);
        return box;
    }

    /** A field that is gone to, but has no note of its own. */
    void field(Node field, Missing missing) {
        fields.put(missing, field);
    }

    /** Says what an action lacks now. */
    void tell(PlannedAction planned) {
        notes.forEach((missing, note) -> note.setText(words(missing, planned)));
    }

    private String words(Missing missing, PlannedAction planned) {
        if (!planned.missing().contains(missing)) {
            return "";
        }
        return missing == Missing.FIRST_RESULT
                ? messages.get(
                        "act.needs.first_result", messages.longDate(planned.latestFirstResult()))
                : messages.get("act.needs." + ActionWords.key(missing));
    }

    /** Gives the focus to the field in which something is missing. */
    void focus(Missing missing) {
        Optional.ofNullable(fields.get(missing)).ifPresent(Node::requestFocus);
    }
}
