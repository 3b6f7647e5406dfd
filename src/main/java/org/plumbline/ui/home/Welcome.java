package org.plumbline.ui.home;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Icon;

/** The first run: what the product does, and the ways to begin. */
final class Welcome extends VBox {

    private final Messages messages;

    Welcome(HomeViewModel model, Messages messages, NewAssessment newAssessment) {
        this.messages = messages;
        setId("welcome");
        getStyleClass().addAll("page", "welcome");
        setAlignment(Pos.CENTER);
        getChildren()
                .addAll(
                        new LevelStair(messages.get("home.first.picture")),
                        head(),
                        buttons(model, newAssessment),
                        steps(),
                        foot(model));
    }

    private VBox head() {
        var head = new VBox(8, styled("home.first.title", "title"), lead());
        head.setAlignment(Pos.CENTER);
        return head;
    }

    private Label lead() {
        Label lead = styled("home.first.text", "muted", "lead");
        lead.setWrapText(true);
        lead.setTextAlignment(TextAlignment.CENTER);
        lead.setMaxWidth(580);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        return lead;
    }

    private HBox buttons(HomeViewModel model, NewAssessment newAssessment) {
        Button begin = Buttons.main("new", messages.get("home.new"));
        begin.setGraphic(Icon.of(Feather.PLUS));
        begin.getStyleClass().add("large");
        begin.setOnAction(_ -> newAssessment.ask(""));
        Button sample = Buttons.plain("sample", messages.get("home.sample"), Feather.BOOK_OPEN);
        sample.getStyleClass().add("large");
        sample.setOnAction(_ -> model.openSample());
        Button practise =
                Buttons.plain("practise", messages.get("home.practise"), Feather.PLAY_CIRCLE);
        practise.getStyleClass().add("large");
        practise.setOnAction(_ -> model.practise());
        var row = new HBox(12, begin, sample, practise);
        row.setAlignment(Pos.CENTER);
        return row;
    }

    private HBox steps() {
        var row = new HBox(24, step(1), step(2), step(3));
        row.setAlignment(Pos.TOP_CENTER);
        row.getStyleClass().add("welcome-steps");
        return row;
    }

    private Node step(int number) {
        var digit = new Label(messages.integer(number));
        digit.getStyleClass().addAll("step-digit");
        var disc = new StackPane(digit);
        disc.setAlignment(Pos.TOP_CENTER);
        Label text = styled("home.first.step" + number + ".text", "small", "muted");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(2, styled("home.first.step" + number, "strong"), text);
        words.setMaxWidth(200);
        var step = new HBox(12, disc, words);
        step.setMaxWidth(240);
        step.setPrefWidth(240);
        return step;
    }

    private HBox foot(HomeViewModel model) {
        Label local = styled("home.first.local", "small", "muted");
        local.setGraphic(Icon.small(Feather.HARD_DRIVE));
        local.setGraphicTextGap(8);
        Button restore = Buttons.text("restore", messages.get("home.first.restore"));
        restore.getStyleClass().add("small");
        restore.setOnAction(_ -> model.restore());
        Button bringIn = Buttons.text("import", messages.get("home.first.import"));
        bringIn.getStyleClass().add("small");
        bringIn.setOnAction(_ -> model.importFile());
        var foot = new HBox(4, local, restore, bringIn);
        foot.setAlignment(Pos.CENTER);
        return foot;
    }

    private Label styled(String key, String... styles) {
        var label = new Label(messages.get(key));
        label.getStyleClass().addAll(styles);
        return label;
    }
}
