package org.plumbline.ui.compare;

import javafx.scene.Node;

import org.plumbline.chart.Chart;
import org.plumbline.chart.ChartTable;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.picture.Figures;
import org.plumbline.ui.support.Surroundings;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** The charts of one page as figures, with the names of their files. */
final class Pictured {

    private final Messages messages;
    private final Figures figures;
    private final UnaryOperator<String> fileName;

    /**
     * The charts of a page.
     *
     * @param fileName names a file after the heading of a chart
     */
    Pictured(Surroundings around, UnaryOperator<String> fileName) {
        this.messages = around.messages();
        this.figures = new Figures(around);
        this.fileName = fileName;
    }

    /** A chart with its menu; without one, the reason. */
    Node figure(Optional<Chart> chart, String heading) {
        return chart.<Node>map(found -> figures.of(found, heading, fileName.apply(heading)))
                .orElseGet(() -> Labels.wrapped(messages.get("compare.noValue"), "muted"));
    }

    /** Opens a table. */
    void show(String heading, ChartTable table) {
        figures.show(heading, table);
    }

    /** A chart that can be saved. */
    Exportable exportable(String id, String heading, Chart chart) {
        return new Exportable(
                id, heading, fileName.apply(heading), Optional.of(chart), Figures.table(chart));
    }

    /** A table that can be saved. */
    Exportable exportable(String id, String heading, ChartTable table) {
        return new Exportable(id, heading, fileName.apply(heading), Optional.empty(), table);
    }
}
