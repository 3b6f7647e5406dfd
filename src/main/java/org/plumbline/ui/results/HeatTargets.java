package org.plumbline.ui.results;

import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.plumbline.chart.HeatField;
import org.plumbline.chart.HeatHead;
import org.plumbline.chart.HeatLine;
import org.plumbline.chart.HeatMap;
import org.plumbline.chart.HeatOrder;
import org.plumbline.i18n.Messages;
import org.plumbline.model.ItemId;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The parts of a heat map that can be pointed at; each says what it is. */
final class HeatTargets {

    private final HeatMap map;
    private final HeatSource source;
    private final Messages messages;

    HeatTargets(HeatMap map, HeatSource source, Messages messages) {
        this.map = map;
        this.source = source;
        this.messages = messages;
    }

    /** Hears where somebody points. */
    @FunctionalInterface
    interface Pointing {
        void at(int line, int column);
    }

    /** The fields of a line. */
    List<Region> line(int line, Consumer<? super ItemId> open, Pointing pointing) {
        return IntStream.range(0, map.heads().size())
                .mapToObj(column -> field(line, column, open, pointing))
                .toList();
    }

    private Region field(int index, int column, Consumer<? super ItemId> open, Pointing pointing) {
        HeatLine line = map.lines().get(index);
        HeatHead head = map.heads().get(column);
        HeatField field = line.fields().get(column);
        Region target =
                Openable.make(
                        new Region(),
                        "field-" + line.item().value().replace('.', '-') + "-" + column,
                        source.read(line, head, field),
                        () -> open.accept(line.item()));
        target.setFocusTraversable(false);
        target.getStyleClass().setAll("heat-target");
        target.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> target.requestFocus());
        target.focusedProperty().subscribe((_, focused) -> told(focused, pointing, index, column));
        Tooltip.install(target, new Tooltip(source.field(head, field)));
        return target;
    }

    private static void told(boolean focused, Pointing pointing, int line, int column) {
        if (focused) {
            pointing.at(line, column);
        }
    }

    /** The head of a column; the one after the last is that of agreement. */
    Region head(int column, Consumer<? super HeatOrder> sort) {
        if (column == map.heads().size()) {
            return head(
                    "agreement",
                    messages.get("results.heat.sort.agreement"),
                    new HeatOrder.Agreement(),
                    sort);
        }
        if (column == 0) {
            var still = new Region();
            still.setMouseTransparent(true);
            return still;
        }
        String name = map.heads().get(column).name();
        return head(
                Integer.toString(column),
                messages.get("results.heat.sort.gap", name),
                new HeatOrder.Gap(column),
                sort);
    }

    /** The head above the items: back to the order in which they are asked. */
    Region itemHead(Consumer<? super HeatOrder> sort) {
        return head("items", messages.get("results.heat.sort.asked"), new HeatOrder.Asked(), sort);
    }

    private static Region head(
            String id, String says, HeatOrder order, Consumer<? super HeatOrder> sort) {
        Region target = Openable.make(new Region(), "sort-" + id, says, () -> sort.accept(order));
        target.getStyleClass().setAll("heat-head");
        Tooltip.install(target, new Tooltip(says));
        return target;
    }
}
