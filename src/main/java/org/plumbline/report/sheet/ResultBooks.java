package org.plumbline.report.sheet;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.Setup;
import org.plumbline.scoring.Result;

import java.time.LocalDate;
import java.util.List;

/** Composes the tables of a result. The same arguments always give the same book. */
public final class ResultBooks {

    /**
     * Composes the book.
     *
     * @param assessment its setup, questionnaires and actions; answers are taken from the result
     *     alone
     * @param result what may be shown of it
     * @param brand who prepares it, or blank
     * @param date the day it is made
     * @param messages the language
     */
    public ResultBook compose(
            Assessment assessment,
            Result result,
            String brand,
            LocalDate date,
            Messages messages) {
        var material = new SheetMaterial(assessment, result, messages);
        Setup setup = assessment.setup();
        Sheet actions = new ActionSheet(material).sheet();
        return new ResultBook(
                material.text("office.title", setup.organisation(), setup.title()),
                brand,
                messages.locale(),
                date,
                List.of(
                        new OverviewSheet(material).sheet(),
                        new SectionSheet(material).sheet(),
                        new ItemSheet(material).sheet(),
                        actions),
                new AllResultsSheet(material).sheet(),
                actions);
    }
}
