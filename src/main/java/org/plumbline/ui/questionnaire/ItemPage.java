package org.plumbline.ui.questionnaire;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Answer;
import org.plumbline.ui.control.Level;
import org.plumbline.ui.control.LevelRows;
import org.plumbline.workflow.AskedItem;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The middle of the page of an item: where one is, the statement, the question and the levels. */
final class ItemPage extends VBox {

    private final Messages messages;
    private final TextFlow crumb = new TextFlow();
    private final Label statement = new Label();
    private final Label stem = new Label();
    private final Label hint = new Label();
    private final LevelRows levels;

    ItemPage(Messages messages, QuestionnaireViewModel model) {
        super(10);
        this.messages = messages;
        setId("item-page");
        statement.setId("statement");
        statement.getStyleClass().add("statement");
        wrap(statement);
        stem.setId("stem");
        stem.getStyleClass().add("muted");
        wrap(stem);
        hint.setId("long-dont-know");
        hint.setText(messages.get("questionnaire.longDontKnow"));
        hint.getStyleClass().addAll("caution-text");
        wrap(hint);
        hint.managedProperty().bind(hint.visibleProperty());
        levels = new LevelRows(messages.get("questionnaire.levels"));
        levels.setOnChoose(model::choose);
        getChildren().addAll(crumb, statement, stem, hint, levels);
        setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(levels, Priority.NEVER);
    }

    private static void wrap(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
    }

    void show(AskedItem asked) {
        crumb(asked);
        statement.setText(asked.statement());
        stem.setText(asked.stem());
        levels.setLevels(levelsOf(asked));
    }

    private void crumb(AskedItem asked) {
        var where = new Text(asked.questionnaire().shortTitle() + ", ");
        where.getStyleClass().add("muted");
        var section = new Text(asked.section().shortTitle());
        var place =
                new Text(
                        ", "
                                + messages.get(
                                        "questionnaire.crumb.item",
                                        asked.numberInSection(),
                                        asked.section().items().size()));
        place.getStyleClass().add("muted");
        crumb.getChildren().setAll(where, section, place);
    }

    private static List<Level> levelsOf(AskedItem asked) {
        var scale = asked.questionnaire().scale();
        return IntStream.rangeClosed(scale.lowest(), scale.highest())
                .mapToObj(
                        n ->
                                new Level(
                                        n,
                                        scale.nameOf(n),
                                        asked.item().levelLines().get(n - scale.lowest())))
                .toList();
    }

    /** Shows what is kept as the answer to the item. */
    void update(AskedItem asked, TurnSheet sheet) {
        levels.select(
                sheet.answerTo(asked.item().id()).orElse(null) instanceof Answer.Rated(int level)
                        ? OptionalInt.of(level)
                        : OptionalInt.empty());
        if (levels.getChildren().stream().anyMatch(Node::isFocused)) {
            levels.focusChosen();
        }
        hint.setVisible(sheet.longDontKnow().contains(asked.item().id()));
    }

    void setNarrow(boolean narrow) {
        levels.setNarrow(narrow);
        crumb.setVisible(!narrow);
        crumb.setManaged(!narrow);
        Narrow.style(statement, narrow);
    }

    void focus() {
        levels.focusChosen();
    }
}
