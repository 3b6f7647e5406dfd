package org.plumbline.ui.results;

import org.plumbline.chart.GroupHeat;
import org.plumbline.chart.HeatField;
import org.plumbline.chart.HeatHead;
import org.plumbline.chart.HeatLine;
import org.plumbline.chart.HeatMap;
import org.plumbline.chart.HeatOrder;
import org.plumbline.i18n.Messages;
import org.plumbline.model.ItemId;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.scoring.ItemResult;
import org.plumbline.scoring.Result;

import java.util.Optional;

/** The heat maps of an assessment with their words. */
final class HeatSource {

    private final Result result;
    private final GroupHeat heat;
    private final ItemRows rows;
    private final HeatNotes notes;
    private final Messages messages;

    HeatSource(Result result, GroupHeat heat, ItemRows rows, HeatNotes notes, Messages messages) {
        this.result = result;
        this.heat = heat;
        this.rows = rows;
        this.notes = notes;
        this.messages = messages;
    }

    Optional<HeatMap> map(QuestionnaireId questionnaire, HeatOrder order) {
        return heat.of(questionnaire, order);
    }

    /** What the map of a questionnaire is called. */
    String title(QuestionnaireId questionnaire) {
        return notes.title(questionnaire);
    }

    /** What the values are and what is hidden. */
    String line(QuestionnaireId questionnaire) {
        return notes.line(questionnaire);
    }

    /** Why groups are merged and fields hidden; blank if neither. */
    String note(HeatMap map) {
        return notes.why(map);
    }

    /** All that is told of an item. */
    Optional<Detail> detail(ItemId item) {
        return result.items().stream()
                .filter(one -> one.item().equals(item))
                .findFirst()
                .map(this::detail);
    }

    private Detail detail(ItemResult item) {
        return rows.detail(item);
    }

    /** What a field says when pointed at. */
    String field(HeatHead head, HeatField field) {
        return switch (field) {
            case HeatField.Value value ->
                    messages.get(
                            "results.heat.field.value", head.name(), value.text(), value.people());
            case HeatField.Hidden _ ->
                    messages.get("results.heat.field.hidden", head.name(), result.smallestGroup());
            case HeatField.None _ -> messages.get("results.heat.field.none", head.name());
        };
    }

    /** What is read of a field that has the focus. */
    String read(HeatLine line, HeatHead head, HeatField field) {
        return messages.get(
                "results.heat.field.read", line.key(), line.title(), field(head, field));
    }
}
