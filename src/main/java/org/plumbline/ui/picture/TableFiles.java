package org.plumbline.ui.picture;

import org.plumbline.chart.ChartTable;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.TableDesk;

/** Saves tables of charts for programs that calculate. */
public final class TableFiles {

    private final TableDesk desk;
    private final Messages messages;
    private final ChosenFile files;

    /** Saves what the desk makes where a person says. */
    public TableFiles(TableDesk desk, Surroundings around) {
        this.desk = desk;
        this.messages = around.messages();
        this.files = new ChosenFile(around);
    }

    /**
     * Asks where and writes it as comma-separated values.
     *
     * @param name what it is about, for the name of the file
     */
    public void saveCsv(ChartTable table, String name) {
        files.save(
                new ChosenFile.Words(
                        messages.get("picture.table.save"),
                        messages.get("picture.table.kind"),
                        messages.get("picture.table.saved"),
                        messages.get("picture.table.failed")),
                name,
                ".csv",
                () -> desk.make(table));
    }
}
