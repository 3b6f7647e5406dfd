package org.plumbline.ui.compare;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.plumbline.comparison.Stand;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Icon;
import org.plumbline.ui.control.Labels;
import org.plumbline.workflow.Series;

import java.util.List;

/** Chooses the organisation, its assessments, and the one that is compared with. */
final class TimeTools extends VBox {

    private static final double MOST = 420;

    private final OverTimeViewModel model;
    private final Messages messages;
    private final ComboBox<Series> series = new ComboBox<>();
    private final FlowPane years = new FlowPane(8, 8);
    private final ComboBox<Stand> base = new ComboBox<>();
    private final HBox right;

    /** The choices at its ends take what their longest names need, the assessments the rest. */
    private final BorderPane line = new BorderPane();

    private boolean filling;

    TimeTools(OverTimeViewModel model, Messages messages) {
        super(8);
        this.model = model;
        this.messages = messages;
        years.setRowValignment(VPos.CENTER);
        years.setAlignment(Pos.CENTER_LEFT);
        years.setPrefWrapLength(900);
        years.setMinWidth(0);
        series.setId("compare-series");
        series.setAccessibleText(messages.get("compare.organisation"));
        series.setMinWidth(200);
        series.setMaxWidth(MOST);
        series.setConverter(new Named<>(this::name));
        series.valueProperty().subscribe(this::chosen);
        base.setId("compare-base");
        base.setAccessibleText(messages.get("compare.with"));
        base.setMinWidth(140);
        base.setMaxWidth(MOST);
        base.setConverter(new Named<>(Stand::title));
        base.valueProperty().subscribe(this::compared);
        Label with = Labels.whole(messages.get("compare.with"), "muted");
        with.setLabelFor(base);
        this.right = new HBox(8, with, base);
        right.setAlignment(Pos.CENTER_RIGHT);
        right.setMinWidth(Region.USE_PREF_SIZE);
        line.setLeft(series);
        line.setRight(right);
        BorderPane.setAlignment(series, Pos.CENTER_LEFT);
        BorderPane.setAlignment(right, Pos.CENTER_RIGHT);
        BorderPane.setMargin(years, new Insets(0, 24, 0, 24));
        getChildren().add(line);
        line.setCenter(years);
    }

    /** In a narrow window the assessments stand in a line of their own. */
    void setNarrow(boolean narrow) {
        boolean below = line.getCenter() == null;
        if (narrow == below) {
            return;
        }
        if (narrow) {
            line.setCenter(null);
            getChildren().add(years);
        } else {
            getChildren().remove(years);
            line.setCenter(years);
        }
    }

    /** An organisation that was asked in both forms is named with the form. */
    private String name(Series one) {
        long forms =
                model.allProperty().get().stream()
                        .filter(other -> other.organisation().equalsIgnoreCase(one.organisation()))
                        .count();
        return forms > 1
                ? messages.get(
                        "compare.series",
                        one.organisation(),
                        switch (one.form()) {
                            case LONG -> messages.get("common.form.long");
                            case SHORT -> messages.get("common.form.short");
                        })
                : one.organisation();
    }

    private void chosen(@Nullable Series now) {
        if (now != null && !filling) {
            model.choose(now);
        }
    }

    private void compared(@Nullable Stand now) {
        if (now != null && !filling) {
            model.compareWith(now.id());
        }
    }

    /** Shows what is chosen. */
    void show(OverTime state) {
        filling = true;
        try {
            List<Series> comparable =
                    model.allProperty().get().stream().filter(Series::comparable).toList();
            if (!series.getItems().equals(comparable)) {
                series.getItems().setAll(comparable);
            }
            model.series().ifPresent(series::setValue);
            showYears();
            right.setVisible(state instanceof OverTime.Shown);
            if (state instanceof OverTime.Shown(var comparison, var since, _)) {
                base.getItems()
                        .setAll(comparison.stands().subList(0, comparison.stands().size() - 1));
                base.setValue(since.before());
            }
        } finally {
            filling = false;
        }
    }

    private void showYears() {
        List<Series.Year> all = model.series().map(Series::years).orElse(List.of());
        String focused =
                years.getChildren().stream()
                        .filter(node -> node.isFocused())
                        .map(node -> node.getId())
                        .findFirst()
                        .orElse("");
        years.getChildren().setAll(all.reversed().stream().map(this::chip).toList());
        years.getChildren().stream()
                .filter(node -> focused.equals(node.getId()))
                .forEach(node -> node.requestFocus());
    }

    private ToggleButton chip(Series.Year year) {
        boolean on = model.chosen().contains(year.id());
        var chip = new ToggleButton(year.title());
        chip.setId("year-" + year.id().value());
        chip.getStyleClass().add("year-chip");
        chip.setSelected(on);
        chip.setGraphic(on ? Icon.small(Feather.CHECK) : null);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        if (!model.mayToggle(year.id())) {
            chip.setTooltip(
                    new Tooltip(messages.get(on ? "compare.years.least" : "compare.years.most")));
        }
        chip.setOnAction(
                _ -> {
                    chip.setSelected(on);
                    model.toggle(year.id());
                });
        return chip;
    }
}
