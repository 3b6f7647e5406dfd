package org.plumbline.ui.discuss;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.Form;

import java.util.List;

/** The search for an item that is asked, to be put on the agenda. */
final class ItemSearch {

    private final DiscussWords words;
    private final AgendaViewModel agenda;
    private final Dialogs dialogs;

    ItemSearch(DiscussWords words, AgendaViewModel agenda, Dialogs dialogs) {
        this.words = words;
        this.agenda = agenda;
        this.dialogs = dialogs;
    }

    /** Asks which of the items that are asked is put on the agenda. */
    void open() {
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
                            list.getItems().setAll(agenda.addable(text));
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
            agenda.add(chosen.item());
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
