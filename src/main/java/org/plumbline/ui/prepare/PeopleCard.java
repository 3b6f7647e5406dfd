package org.plumbline.ui.prepare;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Card;
import org.plumbline.ui.control.Notice;
import org.plumbline.ui.support.Subscriptions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whom to ask: a table edited in place. */
final class PeopleCard extends VBox {

    private final Messages messages;
    private final PrepareViewModel model;
    private final PeopleViewModel people;
    private final PasteForm paste;
    private final Label count = new Label();
    private final Button add;
    private final Button pasteList;
    private final Notice caution;
    private final Label groupHead;
    private final VBox lines = new VBox();
    private final Map<PersonRow, PersonLine> shown = new HashMap<>();

    PeopleCard(Messages messages, PrepareViewModel model, PasteForm paste) {
        this.messages = messages;
        this.model = model;
        this.people = model.peopleAsked();
        this.paste = paste;
        this.add = Buttons.small("addPerson", messages.get("prepare.add"), Feather.PLUS);
        this.pasteList =
                Buttons.small("pasteList", messages.get("prepare.paste"), Feather.CLIPBOARD);
        this.caution = new Notice(Notice.Kind.CAUTION, "", "");
        this.groupHead = head("prepare.column.group");
        build();
    }

    private void build() {
        caution.setId("people-caution");
        count.setId("people-count");
        count.getStyleClass().addAll("small", "muted");
        add.setOnAction(_ -> addPerson());
        pasteList.setOnAction(_ -> paste.open(""));
        lines.setId("people");
        var how = new Label(messages.get("prepare.people.how"));
        how.getStyleClass().addAll("small", "muted");
        how.setWrapText(true);
        how.setMinHeight(Region.USE_PREF_SIZE);
        getChildren()
                .add(
                        Card.titled(
                                        messages.get("prepare.people"),
                                        caution,
                                        new VBox(heads(), lines),
                                        how)
                                .withRight(count, pasteList, add));
    }

    private GridPane heads() {
        var heads = new GridPane();
        heads.getStyleClass().add("person-heads");
        PersonLine.columns(heads);
        heads.addRow(
                0,
                head("prepare.column.name"),
                head("prepare.column.role"),
                groupHead,
                head("prepare.column.ceo"));
        return heads;
    }

    private Label head(String key) {
        var label = new Label(messages.get(key));
        label.getStyleClass().addAll("small-strong", "muted");
        return label;
    }

    /** Follows the lines while the screen is shown. */
    void follow(Subscriptions subscriptions) {
        subscriptions.add(people.rows().subscribe(this::list));
        list();
    }

    private void list() {
        List<PersonRow> rows = List.copyOf(people.rows());
        shown.entrySet()
                .removeIf(
                        entry -> {
                            boolean gone = !rows.contains(entry.getKey());
                            if (gone) {
                                entry.getValue().release();
                            }
                            return gone;
                        });
        lines.getChildren().setAll(rows.stream().map(this::line).toList());
        number();
    }

    private PersonLine line(PersonRow row) {
        return shown.computeIfAbsent(
                row, r -> new PersonLine(messages, people, r, this::pasteLines, this::focusName));
    }

    private void number() {
        for (int i = 0; i < lines.getChildren().size(); i++) {
            if (lines.getChildren().get(i) instanceof PersonLine line) {
                line.tell(i + 1);
            }
        }
        add.setDisable(!people.mayAdd());
        pasteList.setDisable(!people.mayAdd() || people.solo());
        groupHead.setVisible(!people.solo());
    }

    /** Shows what is kept. */
    void tell(Assessment assessment) {
        count.setText(messages.get("prepare.people.count", assessment.participants().size()));
        String words = model.caution(assessment);
        caution.setVisible(!words.isEmpty());
        caution.setManaged(!words.isEmpty());
        caution.say(messages.get("prepare.caution"), words);
        number();
    }

    /** Begins a new person, or goes to the line that is still blank. */
    void addPerson() {
        people.add().ifPresent(this::focusName);
    }

    private void focusName(PersonRow row) {
        PersonLine line = shown.get(row);
        if (line != null) {
            line.focusName();
        }
    }

    /** Adds people from lines; where a line cannot be read, asks. */
    void pasteLines(String text) {
        if (people.solo() || people.locked()) {
            return;
        }
        var read = people.read(text);
        if (read.problems().isEmpty()) {
            people.add(read.people());
        } else {
            paste.open(text);
        }
    }
}
