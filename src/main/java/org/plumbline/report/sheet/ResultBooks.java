package org.plumbline.report.sheet;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.Setup;
import org.plumbline.report.Brand;
import org.plumbline.report.Discretion;
import org.plumbline.report.ReportOptions;
import org.plumbline.report.Withheld;
import org.plumbline.report.Wordings;
import org.plumbline.scoring.Result;

import java.util.List;

/** Composes the tables of a result. The same arguments always give the same book. */
public final class ResultBooks {

    private final Wordings wordings;

    /** Books that tell what was asked in these words. */
    public ResultBooks(Wordings wordings) {
        this.wordings = wordings;
    }

    /**
     * Composes the book.
     *
     * @param assessment its setup, questionnaires and actions; answers are taken from the result
     *     alone
     * @param result what may be shown of it
     * @param options what is left out, who prepares it, when and in which language
     */
    public ResultBook compose(Assessment assessment, Result result, ReportOptions options) {
        var discretion = new Discretion(options.withheld());
        boolean named = !options.withheld().contains(Withheld.NAMES);
        var material =
                new SheetMaterial(
                        wordings.in(options.language(), discretion.of(assessment)),
                        discretion.of(result, assessment),
                        named,
                        Messages.of(options.language()));
        Setup setup = assessment.setup();
        Sheet actions = new ActionSheet(material).sheet();
        return new ResultBook(
                material.text("office.title", setup.organisation(), setup.title()),
                options.brand().map(Brand::name).orElse(""),
                options.language(),
                options.date(),
                List.of(
                        new OverviewSheet(material).sheet(),
                        new SectionSheet(material).sheet(),
                        new ItemSheet(material).sheet(),
                        actions),
                new AllResultsSheet(material).sheet(),
                actions);
    }
}
