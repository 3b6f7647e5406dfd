package org.plumbline.chart;

import org.plumbline.model.ItemId;

import java.util.List;

/**
 * One item of a {@link HeatMap}.
 *
 * @param key its number within its questionnaire
 * @param fields one for each column
 * @param agreement in words; blank where there is no word
 * @param apart whether the words say that the team stands far apart
 */
public record HeatLine(
        ItemId item,
        String key,
        String title,
        List<HeatField> fields,
        String agreement,
        boolean apart) {

    public HeatLine {
        fields = List.copyOf(fields);
    }
}
