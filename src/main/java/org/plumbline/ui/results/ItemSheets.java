package org.plumbline.ui.results;

import org.plumbline.chart.Titles;
import org.plumbline.model.Assessment;
import org.plumbline.model.Questionnaire;
import org.plumbline.scoring.Result;

import java.util.List;

/** Lays the items of an assessment out, questionnaire by questionnaire. */
final class ItemSheets {

    private final Assessment assessment;
    private final Result result;
    private final ItemRows rows;
    private final Titles titles;

    ItemSheets(Assessment assessment, Result result, ItemRows rows) {
        this.assessment = assessment;
        this.result = result;
        this.rows = rows;
        this.titles = new Titles(assessment);
    }

    List<ItemSheet> all() {
        return assessment.asked().stream().map(this::of).toList();
    }

    private ItemSheet of(Questionnaire asked) {
        return new ItemSheet(
                asked.id(),
                asked.shortTitle(),
                asked.sections().stream()
                        .map(
                                section ->
                                        new ItemSheet.Part(
                                                titles.of(section.id()),
                                                result.itemsOf(section.id()).stream()
                                                        .map(rows::detail)
                                                        .toList()))
                        .toList());
    }
}
