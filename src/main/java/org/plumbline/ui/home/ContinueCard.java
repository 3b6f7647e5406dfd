package org.plumbline.ui.home;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plumbline.i18n.Messages;
import org.plumbline.model.AgendaEntry;
import org.plumbline.model.Phase;
import org.plumbline.model.Talk;
import org.plumbline.ui.control.Bob;
import org.plumbline.ui.control.Buttons;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.Pips;
import org.plumbline.workflow.AssessmentSummary;
import org.plumbline.workflow.UnderWay;

import java.util.List;
import java.util.Locale;

/** Continues the unfinished assessment that was opened last. */
final class ContinueCard extends HBox {

    private static final int MOST_PIPS = 20;
    private static final int MOST_NAMES = 3;

    private final Messages messages;

    ContinueCard(HomeViewModel model, AssessmentSummary summary, Messages messages) {
        super(20);
        this.messages = messages;
        setId("continueCard");
        getStyleClass().addAll("card", "continue-card");
        setAlignment(Pos.CENTER_LEFT);
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        Region more = new Region();
        setHgrow(more, Priority.ALWAYS);
        getChildren()
                .addAll(
                        mark(),
                        name(summary),
                        space,
                        progress(summary),
                        more,
                        button(model, summary));
    }

    /** Continues a workshop at the entry where it was left. */
    ContinueCard(HomeViewModel model, AssessmentSummary summary, UnderWay left, Messages messages) {
        super(20);
        this.messages = messages;
        setId("continueCard");
        getStyleClass().addAll("card", "continue-card");
        setAlignment(Pos.CENTER_LEFT);
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        Button button = Buttons.plain("continue", messages.get("home.continue.workshop"));
        button.setGraphic(Icon.of(Feather.ARROW_RIGHT));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(_ -> model.goOn(left));
        Label where = styled(where(left), "muted");
        where.setId("workshopLeftAt");
        where.setWrapText(true);
        getChildren().addAll(mark(), name(summary), space, where, button);
    }

    private String where(UnderWay left) {
        return switch (left.at().topic()) {
            case AgendaEntry.Topic.Part(AgendaEntry.Kind kind) ->
                    messages.get("discuss.part." + kind.name().toLowerCase(Locale.ROOT));
            case AgendaEntry.Topic.ItemTalk about ->
                    messages.get("home.continue.item", left.item(), stage(about.talk()));
        };
    }

    private String stage(Talk talk) {
        boolean again = talk.stage() == Talk.Stage.VOTING && talk.round() == 2;
        String stage = again ? "again" : talk.stage().name().toLowerCase(Locale.ROOT);
        return messages.get("discuss.stage." + stage);
    }

    private static StackPane mark() {
        var mark = new StackPane(new Bob(24));
        mark.getStyleClass().add("continue-mark");
        mark.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return mark;
    }

    private VBox name(AssessmentSummary summary) {
        var name = styled(summary.organisation() + ", " + summary.title(), "card-title");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(2, styled(messages.get("home.continue.lead"), "small", "muted"), name);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(0);
        return box;
    }

    private VBox progress(AssessmentSummary summary) {
        var box = new VBox(6);
        box.setAlignment(Pos.CENTER_LEFT);
        if (summary.phase() == Phase.PREPARING) {
            box.getChildren()
                    .add(
                            styled(
                                    messages.get("home.continue.preparing", summary.people()),
                                    "muted"));
        } else {
            box.getChildren().add(finished(summary));
            if (!summary.stillToCome().isEmpty()) {
                String names = names(summary.stillToCome());
                box.getChildren()
                        .add(
                                styled(
                                        messages.get("home.continue.stillToCome", names),
                                        "small",
                                        "muted"));
            }
        }
        return box;
    }

    private HBox finished(AssessmentSummary summary) {
        String words = messages.get("home.continue.finished", summary.handedIn(), summary.people());
        var line = new HBox(12);
        line.setAlignment(Pos.CENTER_LEFT);
        if (summary.people() <= MOST_PIPS) {
            line.getChildren().add(new Pips(summary.handedIn(), summary.people(), words));
        }
        var label = styled(words, "strong");
        label.setMinWidth(Region.USE_PREF_SIZE);
        line.getChildren().add(label);
        return line;
    }

    private String names(List<String> people) {
        String shown = String.join(", ", people.subList(0, Math.min(MOST_NAMES, people.size())));
        int more = people.size() - MOST_NAMES;
        return more > 0 ? messages.get("home.and.more", shown, more) : shown;
    }

    private Button button(HomeViewModel model, AssessmentSummary summary) {
        String key = summary.phase() == Phase.PREPARING ? "prepare" : "collect";
        Button button = Buttons.plain("continue", messages.get("home.continue." + key));
        button.setGraphic(Icon.of(Feather.ARROW_RIGHT));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(_ -> model.open(summary));
        return button;
    }

    private static Label styled(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
