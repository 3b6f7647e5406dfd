package org.plumbline.ui.results;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.Segments;
import org.plumbline.ui.support.NarrowWindow;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The head of the results: what they are of, the pages, the choice of questionnaire, the report.
 */
final class ResultsHead extends VBox {

    private final Messages messages;
    private boolean presenting;
    private boolean narrow;
    private final Label line = Labels.wrapped("", "muted");
    private final ComboBox<ItemSheet> choice = new ComboBox<>();
    private final Button present;
    private final Button compare;
    private final Segments<Tab> tabs;

    /**
     * @param compare goes to the comparison with other assessments
     * @param report goes to the report
     */
    ResultsHead(ResultsPage page, Messages messages, Runnable compare, Runnable report) {
        super(16);
        this.messages = messages;
        this.present = Buttons.plain("present", messages.get("results.present"), Feather.MONITOR);
        var title = Labels.whole(messages.get("results.title"), "title");
        title.setAccessibleText(messages.get("results.title") + " " + page.heading());
        var words = new VBox(title, line);
        HBox.setHgrow(words, Priority.ALWAYS);
        this.compare =
                Buttons.plain("compare", messages.get("results.compare"), Feather.BAR_CHART_2);
        this.compare.setOnAction(_ -> compare.run());
        var top = new HBox(16, words, buttons(page, report));
        top.setAlignment(Pos.CENTER_LEFT);
        tabs = tabs(page);
        NarrowWindow.of(this).subscribe(this::fit);
        getChildren().addAll(top, tabs);
    }

    private HBox buttons(ResultsPage page, Runnable report) {
        var buttons = new HBox(8, choice(page), present, compare, report(report));
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private Button report(Runnable report) {
        Button button = Buttons.main("make-report", messages.get("results.report"));
        button.setGraphic(Icon.of(Feather.FILE_TEXT));
        button.setOnAction(_ -> report.run());
        return button;
    }

    private ComboBox<ItemSheet> choice(ResultsPage page) {
        choice.setId("choose-questionnaire");
        choice.setAccessibleText(messages.get("results.sections.choose"));
        choice.getItems().setAll(page.items());
        choice.setConverter(titles());
        choice.getSelectionModel().selectFirst();
        choice.setMinWidth(Region.USE_PREF_SIZE);
        return choice;
    }

    private Segments<Tab> tabs(ResultsPage page) {
        Segments<Tab> made =
                new Segments<>(
                        "results-tab",
                        messages.get("results.tabs"),
                        Arrays.asList(Tab.values()),
                        tab -> messages.get("results.tab." + tab.name().toLowerCase(Locale.ROOT)));
        made.getStyleClass().add("tab-line");
        made.setMaxWidth(Double.MAX_VALUE);
        made.button(Tab.COMMENTS).ifPresent(button -> button.setGraphic(count(page)));
        return made;
    }

    private Label count(ResultsPage page) {
        return Labels.whole(messages.integer(page.comments().count()), "chip", "neutral", "count");
    }

    /** Shows what is looked at to the room, or takes the room's window away. */
    void onPresent(Runnable begin, Runnable stop, ObservableValue<Boolean> open) {
        present.setOnAction(
                _ -> {
                    if (open.getValue()) {
                        stop.run();
                    } else {
                        begin.run();
                    }
                });
        open.subscribe(this::presents);
    }

    private void presents(boolean open) {
        presenting = open;
        name();
    }

    private void fit(boolean folded) {
        narrow = folded;
        name();
    }

    /** With little room the icon stands alone. */
    private void name() {
        name(present, messages.get(presenting ? "results.present.stop" : "results.present"));
        name(compare, messages.get("results.compare"));
    }

    private void name(Button button, String words) {
        button.setText(narrow ? "" : words);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
    }

    /** What happens when another page is chosen. */
    void onTab(Consumer<? super Tab> chosen) {
        tabs.setOnChoose(chosen);
    }

    /** What happens when another questionnaire is chosen. */
    void onQuestionnaire(Consumer<? super QuestionnaireId> chosen) {
        choice.setOnAction(_ -> chosen.accept(questionnaire()));
    }

    /** The questionnaire that is chosen. */
    QuestionnaireId questionnaire() {
        return choice.getValue().questionnaire();
    }

    /** Says what the page below shows. */
    void say(String words, boolean byQuestionnaire) {
        line.setText(words);
        choice.setVisible(byQuestionnaire);
        choice.setManaged(byQuestionnaire);
    }

    private static StringConverter<ItemSheet> titles() {
        return new StringConverter<>() {
            @Override
            public String toString(ItemSheet sheet) {
                return sheet.title();
            }

            @Override
            public ItemSheet fromString(String title) {
                throw new UnsupportedOperationException("The choice cannot be typed into");
            }
        };
    }
}
