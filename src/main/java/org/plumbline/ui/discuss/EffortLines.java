package org.plumbline.ui.discuss;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plumbline.model.EffortEstimate;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.Segments;
import org.plumbline.workshop.Overview;
import org.plumbline.workshop.Room;

import java.util.List;
import java.util.Optional;

/** What it would take to improve a section, as the facilitator estimates it with the team. */
final class EffortLines {

    private static final int NONE = 0;

    private final DiscussWords words;
    private final DiscussViewModel model;

    EffortLines(DiscussWords words, DiscussViewModel model) {
        this.words = words;
        this.model = model;
    }

    /** The line of one section. */
    Node of(Overview.SectionBar bar, Room room) {
        Optional<EffortEstimate> kept =
                room.outline().weighing().effort().stream()
                        .filter(one -> one.section().equals(bar.section()))
                        .findFirst();
        String id = bar.section().value();
        var effort =
                new Segments<>(
                        "effort-" + id,
                        words.get("discuss.effort") + ", " + words.section(bar.section(), room),
                        List.of(NONE, 1, 2, 3),
                        value -> value == NONE ? "–" : Integer.toString(value));
        effort.choose(kept.map(EffortEstimate::effort).orElse(NONE));
        var own = box("own-" + id, "discuss.effort.own", kept.map(EffortEstimate::ownAuthority));
        var soon =
                box(
                        "soon-" + id,
                        "discuss.effort.soon",
                        kept.map(EffortEstimate::firstResultWithin90Days));
        Runnable keep =
                () -> {
                    if (effort.chosen() != NONE) {
                        model.pieces()
                                .weighing()
                                .effort(
                                        new EffortEstimate(
                                                bar.section(),
                                                effort.chosen(),
                                                own.isSelected(),
                                                soon.isSelected()));
                    }
                };
        effort.setOnChoose(_ -> keep.run());
        own.setOnAction(_ -> keep.run());
        soon.setOnAction(_ -> keep.run());
        Label title = Labels.wrapped(words.section(bar.section(), room));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var line = new FlowPane(12, 4, effort, own, soon);
        return new VBox(4, title, line);
    }

    private CheckBox box(String id, String key, Optional<Boolean> on) {
        var box = new CheckBox(words.get(key));
        box.setId(id);
        box.setSelected(on.orElse(true));
        return box;
    }
}
