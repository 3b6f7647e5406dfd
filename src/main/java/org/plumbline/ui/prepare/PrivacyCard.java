package org.plumbline.ui.prepare;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.Mode;
import org.plumbline.ui.control.Card;
import org.plumbline.ui.control.Segments;
import org.plumbline.workflow.Preparation;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How private the answers are, and from how many people on anything is shown. */
final class PrivacyCard extends VBox {

    private static final List<Mode> ORDER = List.of(Mode.WORKSHOP, Mode.CONFIDENTIAL, Mode.SOLO);

    private final Messages messages;
    private final PrepareViewModel model;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Mode, ModeCard> cards = new EnumMap<>(Mode.class);
    private final HBox floor = new HBox(12);
    private final Label floorNote = new Label();
    private List<Integer> floors = List.of(Mode.WORKSHOP.smallestGroup());
    private Segments<Integer> segments;
    private final CheckBox benchmark;
    private Mode told = Mode.WORKSHOP;

    PrivacyCard(Messages messages, PrepareViewModel model) {
        this.messages = messages;
        this.model = model;
        this.segments = segments(floors);
        var modes = new VBox(8);
        ORDER.forEach(mode -> modes.getChildren().add(card(mode)));
        floor.getStyleClass().add("line");
        floorNote.getStyleClass().addAll("small", "muted");
        floorNote.setWrapText(true);
        floorNote.setMinHeight(Region.USE_PREF_SIZE);
        this.benchmark = benchmark();
        Card card =
                Card.titled(
                        messages.get("prepare.privacy"),
                        modes,
                        new VBox(8, floor, floorNote),
                        benchmark);
        setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
    }

    /** Asked here, and can be given or withdrawn at any time, unlike the rest of the card. */
    private CheckBox benchmark() {
        var tick = new CheckBox(messages.get("prepare.benchmark"));
        tick.setId("benchmark");
        tick.setWrapText(true);
        tick.setMinHeight(Region.USE_PREF_SIZE);
        tick.setTooltip(new Tooltip(messages.get("prepare.benchmark.note")));
        tick.setOnAction(_ -> model.benchmark(tick.isSelected()));
        return tick;
    }

    private ModeCard card(Mode mode) {
        String key = mode.name().toLowerCase(Locale.ROOT);
        var card =
                new ModeCard(
                        "mode-" + key,
                        messages.get("common.mode." + key),
                        messages.get("prepare.mode." + key),
                        group);
        card.button()
                .selectedProperty()
                .subscribe(
                        (_, chosen) -> {
                            if (chosen && mode != told) {
                                model.mode(mode);
                            }
                        });
        cards.put(mode, card);
        return card;
    }

    /** Shows what is kept. */
    void tell(Assessment assessment) {
        Mode mode = assessment.setup().mode();
        told = mode;
        ModeCard chosen = cards.get(mode);
        if (chosen != null) {
            chosen.button().setSelected(true);
        }
        boolean locked = new Preparation(assessment).locked();
        cards.values().forEach(card -> card.setDisable(locked));
        benchmark.setSelected(assessment.consent().benchmark());
        floors(assessment);
    }

    private void floors(Assessment assessment) {
        List<Integer> possible = model.floors(assessment);
        floor.setVisible(!possible.isEmpty());
        floorNote.setVisible(!possible.isEmpty());
        if (possible.isEmpty()) {
            return;
        }
        int chosen = assessment.setup().smallestGroup();
        floorNote.setText(
                messages.get(
                        possible.size() == 1 ? "prepare.floor.fixed" : "prepare.floor.note",
                        chosen));
        if (!possible.equals(floors)) {
            floors = possible;
            segments = segments(possible);
            floor.getChildren().setAll(new Label(messages.get("prepare.floor")), segments);
        }
        segments.choose(chosen);
    }

    private Segments<Integer> segments(List<Integer> possible) {
        var made =
                new Segments<Integer>(
                        "floor",
                        messages.get("prepare.floor"),
                        possible,
                        number -> messages.integer(number));
        made.getStyleClass().add("small");
        made.setOnChoose(model::smallestGroup);
        return made;
    }
}
