package org.plumbline.ui.compare;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;

import org.plumbline.chart.Chart;
import org.plumbline.chart.ChartTable;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.ui.chart.DrawingTable;
import org.plumbline.ui.chart.DrawingView;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.Form;

import java.util.List;
import java.util.Optional;

/** Charts of this screen with their tables, and the choice of a questionnaire above them. */
final class ChartTables {

    private final Messages messages;
    private final Dialogs dialogs;

    ChartTables(Messages messages, Dialogs dialogs) {
        this.messages = messages;
        this.dialogs = dialogs;
    }

    /** A chart with "Show as table" in its menu; without one, the reason. */
    Node picture(Optional<Chart> chart, String heading) {
        return chart.<Node>map(
                        found ->
                                new DrawingView(found)
                                        .withTable(
                                                messages.get("compare.asTable"),
                                                drawing -> show(heading, drawing.table())))
                .orElseGet(() -> Labels.wrapped(messages.get("compare.noValue"), "muted"));
    }

    /** Opens a table. */
    void show(String heading, ChartTable table) {
        dialogs.open(
                new Form(
                        "compare-table",
                        heading,
                        new DrawingTable(table),
                        Form.Width.WIDE,
                        List.of(Choice.cancel(messages.get("compare.close")))));
    }

    /** The choice of one of these questionnaires. */
    ComboBox<Questionnaire> questionnaires(List<Questionnaire> all, QuestionnaireId chosen) {
        var choice = new ComboBox<Questionnaire>();
        choice.setId("compare-questionnaire");
        choice.setAccessibleText(messages.get("compare.questionnaire"));
        choice.setMinWidth(Region.USE_PREF_SIZE);
        choice.getItems().setAll(all);
        choice.setConverter(new Named<>(Questionnaire::shortTitle));
        choice.setValue(
                all.stream()
                        .filter(one -> one.id().equals(chosen))
                        .findFirst()
                        .orElse(all.getFirst()));
        return choice;
    }
}
