package org.plumbline.ui.picture;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.plumbline.chart.Chart;
import org.plumbline.chart.ChartTable;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.chart.DrawingTable;
import org.plumbline.ui.chart.DrawingView;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Form;
import org.plumbline.ui.support.Surroundings;

import java.util.List;

/** Charts that stand on a page by themselves, each with its menu; Enter shows its table. */
public final class Figures {

    /** Values do not depend on it. */
    private static final double ANY_WIDTH = 600;

    private final Surroundings around;
    private final Messages messages;
    private final ChartMenu menu;

    /** Figures that show and save what a person asks for. */
    public Figures(Surroundings around) {
        this.around = around;
        this.messages = around.messages();
        this.menu = new ChartMenu(around);
    }

    /**
     * A chart as a figure.
     *
     * @param heading over its table
     * @param name what it is about, for the name of a file
     */
    public DrawingView of(Chart chart, String heading, String name) {
        var view = new DrawingView(chart);
        Runnable table = () -> show(heading, table(chart));
        view.setFocusTraversable(true);
        view.setAccessibleHelp(messages.get("picture.help"));
        ChartMenu.on(view, () -> menu.of(chart, name, table));
        view.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        table.run();
                    }
                });
        return view;
    }

    /** The values of a chart. */
    public static ChartTable table(Chart chart) {
        return chart.draw(ANY_WIDTH).table();
    }

    /** Opens a table over the page. */
    public void show(String heading, ChartTable table) {
        around.dialogs()
                .open(
                        new Form(
                                "figure-table",
                                heading,
                                new DrawingTable(table),
                                Form.Width.WIDE,
                                List.of(Choice.cancel(messages.get("picture.close")))));
    }
}
