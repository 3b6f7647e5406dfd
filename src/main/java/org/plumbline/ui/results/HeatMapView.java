package org.plumbline.ui.results;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.plumbline.chart.HeatLine;
import org.plumbline.chart.HeatMap;
import org.plumbline.chart.HeatOrder;
import org.plumbline.chart.HeatPlace;
import org.plumbline.chart.HeatPlaces;
import org.plumbline.i18n.Messages;
import org.plumbline.model.ItemId;
import org.plumbline.ui.chart.DrawingView;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A heat map one can point at: a field opens its item, a head sorts. One field takes part in the
 * Tab order; arrows move from it to the others.
 */
final class HeatMapView extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass SORTED = PseudoClass.getPseudoClass("sorted");

    private final HeatMap map;
    private final DrawingView drawing;
    private final Region band = new Region();
    private final List<List<Region>> fields = new ArrayList<>();
    private final List<Region> heads = new ArrayList<>();
    private final Region itemHead;
    private Optional<ItemId> chosen = Optional.empty();
    private Runnable present = () -> {};
    private int line;
    private int column;

    HeatMapView(
            HeatMap map,
            HeatSource source,
            Messages messages,
            Consumer<? super ItemId> open,
            Consumer<? super HeatOrder> sort) {
        this.map = map;
        this.drawing = new DrawingView(map);
        var targets = new HeatTargets(map, source, messages);
        setId("heat-map");
        band.getStyleClass().add("heat-band");
        band.setVisible(false);
        itemHead = targets.itemHead(sort);
        getChildren().addAll(band, drawing, itemHead);
        for (int index = 0; index <= map.heads().size(); index++) {
            heads.add(targets.head(index, sort));
        }
        for (int index = 0; index < map.lines().size(); index++) {
            fields.add(targets.line(index, open, this::show));
        }
        getChildren().addAll(heads);
        fields.forEach(getChildren()::addAll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        show(0, 0);
    }

    /** The drawing below what can be pointed at. */
    DrawingView drawing() {
        return drawing;
    }

    /** The item of the field that has the focus or had it last. */
    ItemId pointed() {
        return map.lines().get(line).item();
    }

    /** The line of that field. */
    int pointedLine() {
        return line;
    }

    /** What the key P does on a field. */
    void onPresent(Runnable action) {
        present = action;
    }

    /** Marks the head by which the lines are sorted. */
    void sortedBy(HeatOrder order) {
        int index =
                switch (order) {
                    case HeatOrder.Asked _ -> -1;
                    case HeatOrder.Gap(int gap) -> gap;
                    case HeatOrder.Agreement _ -> heads.size() - 1;
                };
        for (int head = 0; head < heads.size(); head++) {
            heads.get(head).pseudoClassStateChanged(SORTED, head == index);
        }
    }

    /** Shows which item is open. */
    void choose(Optional<ItemId> item) {
        chosen = item;
        for (int index = 0; index < fields.size(); index++) {
            boolean here = item.filter(map.lines().get(index).item()::equals).isPresent();
            for (int field = 0; field < fields.get(index).size(); field++) {
                Region target = fields.get(index).get(field);
                target.pseudoClassStateChanged(CHOSEN, here && index == line && field == column);
            }
        }
        requestLayout();
    }

    /** Gives the focus to the field that had it last. */
    void focusField() {
        fields.get(line).get(column).requestFocus();
    }

    /** Goes to the line of an item, as after sorting. */
    void goTo(ItemId item) {
        List<ItemId> items = map.lines().stream().map(HeatLine::item).toList();
        if (items.contains(item)) {
            show(items.indexOf(item), column);
        }
    }

    private void show(int toLine, int toColumn) {
        fields.get(line).get(column).setFocusTraversable(false);
        line = Math.clamp(toLine, 0, fields.size() - 1);
        column = Math.clamp(toColumn, 0, map.heads().size() - 1);
        fields.get(line).get(column).setFocusTraversable(true);
    }

    private void pressed(KeyEvent event) {
        boolean onField = fields.get(line).get(column).equals(event.getTarget());
        int down = step(event.getCode(), KeyCode.DOWN, KeyCode.UP);
        int right = step(event.getCode(), KeyCode.RIGHT, KeyCode.LEFT);
        if (onField && (down != 0 || right != 0)) {
            event.consume();
            show(line + down, column + right);
            focusField();
        }
        if (onField && event.getCode() == KeyCode.P) {
            event.consume();
            present.run();
        }
    }

    private static int step(KeyCode code, KeyCode forward, KeyCode back) {
        return code == forward ? 1 : code == back ? -1 : 0;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return drawing.prefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return drawing.minHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return drawing.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        drawing.resizeRelocate(0, 0, getWidth(), getHeight());
        HeatPlaces places = map.places(getWidth() / drawing.factor());
        put(itemHead, places.items());
        for (int head = 0; head < heads.size(); head++) {
            put(heads.get(head), places.heads().get(head));
        }
        band.setVisible(false);
        for (int index = 0; index < fields.size(); index++) {
            for (int field = 0; field < fields.get(index).size(); field++) {
                put(fields.get(index).get(field), places.fields().get(index).get(field));
            }
            if (chosen.filter(map.lines().get(index).item()::equals).isPresent()) {
                band.setVisible(true);
                put(band, places.bands().get(index));
            }
        }
    }

    private void put(Region region, HeatPlace place) {
        double factor = drawing.factor();
        region.resizeRelocate(
                factor * place.x(),
                factor * place.y(),
                factor * place.width(),
                factor * place.height());
    }
}
