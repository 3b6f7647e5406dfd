package org.plumbline.ui.questionnaire;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.ui.control.Bob;
import org.plumbline.ui.control.Icon;
import org.plumbline.workflow.AskedItem;
import org.plumbline.workflow.Progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The left rail of a private turn: whose it is, and its sections, which open in any order. */
final class TurnRail extends VBox {

    private final Messages messages;
    private final Consumer<AskedItem> open;
    private final Label organisation = new Label();
    private final Label person = new Label();
    private final VBox sections = new VBox(2);

    /**
     * @param open told the first item of the section that was chosen
     * @param foot what stands at the bottom
     */
    TurnRail(Messages messages, Consumer<AskedItem> open, Node foot) {
        this.messages = messages;
        this.open = open;
        setId("turn-rail");
        getStyleClass().addAll("rail", "turn-rail");
        setSpacing(12);
        organisation.getStyleClass().add("strong");
        organisation.setWrapText(true);
        person.getStyleClass().add("muted");
        person.setWrapText(true);
        var scroll = new ScrollPane(sections);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(brand(), new VBox(organisation, person), rule(), scroll, rule(), foot);
    }

    private Node brand() {
        var name = new Label(messages.get("common.product"));
        name.getStyleClass().add("rail-brand");
        var brand = new HBox(16, new Bob(26), name);
        brand.setAlignment(Pos.CENTER_LEFT);
        brand.getStyleClass().add("turn-brand");
        return brand;
    }

    private static Node rule() {
        var rule = new Region();
        rule.getStyleClass().add("rule");
        return rule;
    }

    void setWhose(String organisationName, String personName) {
        organisation.setText(organisationName);
        person.setText(messages.get("questionnaire.turn", personName));
    }

    /** Shows how far every section is, those of the current questionnaire one by one. */
    void update(TurnSheet sheet, @Nullable AskedItem current) {
        sections.getChildren().clear();
        for (List<AskedItem> items : byQuestionnaire(sheet).values()) {
            AskedItem first = items.getFirst();
            sections.getChildren().add(questionnaire(sheet, first));
            if (current != null && sameQuestionnaire(first, current)) {
                firstOfSections(items)
                        .forEach(s -> sections.getChildren().add(section(sheet, s, current)));
            }
        }
    }

    private static boolean sameQuestionnaire(AskedItem one, AskedItem other) {
        return one.questionnaire().id().equals(other.questionnaire().id());
    }

    private static Map<QuestionnaireId, List<AskedItem>> byQuestionnaire(TurnSheet sheet) {
        var groups = new LinkedHashMap<QuestionnaireId, List<AskedItem>>();
        for (AskedItem asked : sheet.items()) {
            groups.computeIfAbsent(asked.questionnaire().id(), _ -> new ArrayList<>()).add(asked);
        }
        return groups;
    }

    static List<AskedItem> firstOfSections(List<AskedItem> items) {
        return items.stream().filter(asked -> asked.numberInSection() == 1).toList();
    }

    private Button questionnaire(TurnSheet sheet, AskedItem first) {
        String title = first.questionnaire().shortTitle();
        Button row = row(title, sheet.ofQuestionnaire(first), "strong");
        row.setId("open-" + first.questionnaire().id());
        row.setOnAction(_ -> open.accept(first));
        return row;
    }

    private Button section(TurnSheet sheet, AskedItem first, AskedItem current) {
        boolean here = first.section().id().equals(current.section().id());
        Button row = row(first.section().shortTitle(), sheet.ofSection(first), "small");
        row.setId("open-" + first.section().id());
        row.setOnAction(_ -> open.accept(first));
        row.getStyleClass().add("turn-section");
        row.pseudoClassStateChanged(Here.STATE, here);
        if (here) {
            row.setAccessibleHelp(messages.get("questionnaire.section.here"));
        }
        return row;
    }

    private Button row(String title, Progress progress, String style) {
        var name = new Label(title);
        name.getStyleClass().addAll(style, "turn-row-title");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var content = new HBox(8, name, howFar(progress));
        content.setAlignment(Pos.CENTER_LEFT);
        var row = new Button(title, content);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.getStyleClass().addAll("rail-item", "turn-row");
        row.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(row.widthProperty().subtract(18));
        row.setAccessibleText(
                messages.get(
                        "questionnaire.section.accessible",
                        title,
                        progress.answered(),
                        progress.items()));
        return row;
    }

    private Node howFar(Progress progress) {
        if (progress.complete()) {
            var tick = Icon.small(Feather.CHECK);
            tick.getStyleClass().add("accent-text");
            return tick;
        }
        var label =
                new Label(
                        messages.get(
                                "questionnaire.progress", progress.answered(), progress.items()));
        label.getStyleClass().addAll("small", "muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
