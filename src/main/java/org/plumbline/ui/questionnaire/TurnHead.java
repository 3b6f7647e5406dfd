package org.plumbline.ui.questionnaire;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Bob;
import org.plumbline.ui.control.Icon;
import org.plumbline.workflow.AskedItem;
import org.plumbline.workflow.Progress;

import java.util.function.Consumer;

/** The head line that stands for the rail where the window is narrow (design 04c). */
final class TurnHead extends HBox {

    private final Messages messages;
    private final Consumer<AskedItem> open;
    private final Label person = new Label();
    private final Label section = new Label();
    private final Label place = new Label();
    private final MenuButton sections = new MenuButton();

    TurnHead(Messages messages, Consumer<AskedItem> open, Button pause) {
        super(12);
        this.messages = messages;
        this.open = open;
        setId("turn-head");
        getStyleClass().add("turn-head");
        setAlignment(Pos.CENTER_LEFT);
        person.getStyleClass().add("strong");
        var turn = new Label(messages.get("questionnaire.turn.short"));
        turn.getStyleClass().add("muted");
        place.getStyleClass().add("muted");
        sections.setText(messages.get("questionnaire.sections"));
        sections.setId("sections-menu");
        sections.getStyleClass().add("small");
        sections.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        pause.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(new Bob(24), person, turn, gap, section, place, sections, pause);
    }

    void setWhose(String personName) {
        person.setText(personName);
    }

    void update(TurnSheet sheet, @Nullable AskedItem current) {
        section.setText(current == null ? "" : current.section().shortTitle());
        place.setText(
                current == null
                        ? ""
                        : messages.get(
                                "questionnaire.crumb.item",
                                current.numberInSection(),
                                current.section().items().size()));
        sections.getItems()
                .setAll(
                        TurnRail.firstOfSections(sheet.items()).stream()
                                .map(first -> entry(sheet, first))
                                .toList());
    }

    private MenuItem entry(TurnSheet sheet, AskedItem first) {
        Progress progress = sheet.ofSection(first);
        var entry =
                new MenuItem(
                        messages.get(
                                "questionnaire.section.accessible",
                                first.section().shortTitle(),
                                progress.answered(),
                                progress.items()));
        if (progress.complete()) {
            entry.setGraphic(Icon.small(Feather.CHECK));
        }
        entry.setOnAction(_ -> open.accept(first));
        return entry;
    }
}
