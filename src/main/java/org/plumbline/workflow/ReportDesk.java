package org.plumbline.workflow;

import org.plumbline.exchange.SafeFile;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Phase;
import org.plumbline.report.CommentCheck;
import org.plumbline.report.MaturityReport;
import org.plumbline.report.PagePreview;
import org.plumbline.report.PagePreviewer;
import org.plumbline.report.ReportOptions;
import org.plumbline.report.ReportWriter;
import org.plumbline.report.Wordings;
import org.plumbline.report.WrittenReport;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.scoring.Result;
import org.plumbline.store.Storage;
import org.plumbline.store.StoreException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/** The desk on which a report is made, looked at and saved. Safe for use by several threads. */
public final class ReportDesk {

    private final Weighed assessments;
    private final PastAssessments past;
    private final AssessmentScoring scoring;
    private final ReportWriter writer;
    private final PagePreviewer previewer;
    private final MaturityReport reports;

    /**
     * Makes the desk.
     *
     * @param past where the last assessment of the organisation is found
     * @param wordings the words in which reports tell what was asked
     */
    public ReportDesk(
            Storage storage,
            PastAssessments past,
            AssessmentScoring scoring,
            ReportWriter writer,
            PagePreviewer previewer,
            Wordings wordings) {
        this.assessments = new Weighed(storage);
        this.past = past;
        this.scoring = scoring;
        this.writer = writer;
        this.previewer = previewer;
        this.reports = new MaturityReport(wordings);
    }

    /**
     * Lays out what a report is made of; while importance is rated, without the ratings.
     *
     * @throws RefusedException if collecting is not closed yet: there is no result to report
     * @throws StoreException if the assessment cannot be read
     */
    public ReportMaterial material(AssessmentId id) {
        Assessment assessment =
                assessments
                        .find(id)
                        .orElseThrow(
                                () ->
                                        new StoreException(
                                                StoreException.Kind.NOT_FOUND,
                                                "No assessment " + id));
        if (assessment.phase() != Phase.CLOSED) {
            throw new RefusedException(Refusal.NOT_CLOSED);
        }
        Result result = scoring.score(assessment);
        return new ReportMaterial(
                assessment,
                result,
                past.lastComparable(assessment),
                new CommentCheck(assessment.participants()).check(result, assessment.findings()));
    }

    /** Makes a report; the same material and options give the same bytes. */
    public MadeReport make(ReportMaterial material, ReportOptions options) throws IOException {
        var out = new ByteArrayOutputStream();
        WrittenReport written =
                writer.write(
                        reports.compose(
                                material.assessment(),
                                material.result(),
                                material.lastTime().stream().toList(),
                                options),
                        out);
        return new MadeReport(out.toByteArray(), written.pages());
    }

    /** Opens a made report to look at its pages, from the same bytes that are saved. */
    public PagePreview preview(MadeReport report) throws IOException {
        return previewer.open(report.bytes());
    }

    /**
     * Saves a made report, whole or not at all, in place of an existing file.
     *
     * @throws IOException if it cannot be written; an existing file is unchanged
     */
    public void save(MadeReport report, Path file) throws IOException {
        SafeFile.replacing(file).write(out -> out.write(report.bytes()));
    }
}
