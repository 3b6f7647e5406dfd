package org.plumbline.ui.home;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Card;
import org.plumbline.ui.control.EmptyState;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.KeyCap;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.AssessmentSummary;
import org.plumbline.workflow.UnderWay;

/** The page that lists assessments. */
final class HomePage extends VBox {

    private final HomeViewModel model;
    private final Messages messages;
    private final Label counts = new Label();
    private final StackPane continued = new StackPane();
    private final StackPane list = new StackPane();
    private final Button bringIn;
    private final Button sample;
    private final Button practise;
    private final KeyCap newKey = new KeyCap("Ctrl N");
    private final HomeTools tools;
    private final HomeTable table;
    private final Card tableCard;

    HomePage(HomeViewModel model, Surroundings around, NewAssessment newAssessment) {
        super(16);
        this.model = model;
        this.messages = around.messages();
        this.bringIn = Buttons.plain("import", messages.get("home.import"), Feather.UPLOAD);
        this.sample = Buttons.plain("sample", messages.get("home.sample"), Feather.BOOK_OPEN);
        this.practise =
                Buttons.plain("practise", messages.get("home.practise"), Feather.PLAY_CIRCLE);
        this.tools = new HomeTools(model, messages);
        this.table = new HomeTable(model, around, newAssessment);
        this.tableCard = new Card(table);
        tableCard.getStyleClass().add("flush");
        tableCard.setMaxHeight(Region.USE_PREF_SIZE);
        list.setAlignment(Pos.TOP_CENTER);
        setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(0);
        setId("homePage");
        getStyleClass().add("page");
        getChildren().addAll(head(newAssessment), continued, tools, list);
    }

    private static void showWord(Button button, boolean word) {
        button.setContentDisplay(word ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        button.setTooltip(word ? null : new Tooltip(button.getText()));
    }

    private HBox head(NewAssessment newAssessment) {
        var title = new Label(messages.get("home.title"));
        title.getStyleClass().add("title");
        counts.getStyleClass().add("muted");
        counts.setId("homeCounts");
        bringIn.setOnAction(_ -> model.importFile());
        sample.setOnAction(_ -> model.openSample());
        practise.setOnAction(_ -> model.practise());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(
                8, new VBox(title, counts), space, bringIn, sample, practise, begin(newAssessment));
    }

    private Button begin(NewAssessment newAssessment) {
        Button begin = Buttons.main("new", messages.get("home.new"));
        begin.setContentDisplay(ContentDisplay.RIGHT);
        var plus = Icon.of(Feather.PLUS);
        var word = new Label(messages.get("home.new"));
        word.getStyleClass().add("button-word");
        var content = new HBox(8, plus, word, newKey);
        content.setAlignment(Pos.CENTER);
        begin.setGraphic(content);
        begin.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        begin.setAccessibleText(messages.get("home.new"));
        begin.setOnAction(_ -> newAssessment.ask(""));
        return begin;
    }

    /** Shows what the model says now. */
    void refresh() {
        counts.setText(
                messages.get(
                        "home.counts", model.organisations(), model.allProperty().get().size()));
        continued.getChildren().clear();
        model.workshop()
                .flatMap(left -> model.summaryOf(left).map(s -> card(s, left)))
                .or(() -> model.unfinished().map(s -> new ContinueCard(model, s, messages)))
                .ifPresent(continued.getChildren()::add);
        continued.setManaged(!continued.getChildren().isEmpty());
        boolean searched = !model.searchProperty().get().isBlank();
        table.refill(searched || model.filterProperty().get() != Filter.ALL);
        list.getChildren().setAll(model.listed().isEmpty() ? nothing(searched) : tableCard);
    }

    private ContinueCard card(AssessmentSummary summary, UnderWay left) {
        return new ContinueCard(model, summary, left, messages);
    }

    private Node nothing(boolean searched) {
        Button clear = Buttons.plain("clearSearch", messages.get("home.search.clear"));
        clear.setOnAction(
                _ -> {
                    model.searchProperty().set("");
                    tools.focusSearch();
                });
        return searched
                ? new EmptyState(
                        messages.get("home.search.none", model.searchProperty().get()), clear)
                : new EmptyState(messages.get("home.search.noneHere"));
    }

    void setNarrow(boolean narrow) {
        showWord(bringIn, !narrow);
        showWord(sample, !narrow);
        showWord(practise, !narrow);
        newKey.setVisible(!narrow);
        newKey.setManaged(!narrow);
        tools.setNarrow(narrow);
        table.setNarrow(narrow);
    }

    void focusSearch() {
        tools.focusSearch();
    }

    void focusTable() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }
}
