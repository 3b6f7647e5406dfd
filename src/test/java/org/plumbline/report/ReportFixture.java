package org.plumbline.report;

import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.exchange.SampleAssessment;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.scoring.AssessmentScoring;

import java.time.LocalDate;

/** Reports as they come about in use: scored, composed, in English. */
final class ReportFixture {

    static final LocalDate DATE = LocalDate.of(2026, 3, 20);

    private ReportFixture() {}

    /** The sample that comes with the product. */
    static Assessment sample() {
        return new SampleAssessment(new CatalogueReader().builtIn().questionnaires())
                .create(new AssessmentId("sample"));
    }

    static ReportDocument report(Assessment assessment) {
        return report(assessment, ReportOptions.complete(DATE));
    }

    static ReportDocument report(Assessment assessment, ReportOptions options) {
        return new MaturityReport(Wordings.AS_ASKED)
                .compose(assessment, new AssessmentScoring().score(assessment), options);
    }

    /** The chapter with this anchor; fails if there is none. */
    static Chapter chapter(ReportDocument document, String anchor) {
        return document.chapters().stream()
                .filter(chapter -> chapter.anchor().equals(anchor))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No chapter " + anchor));
    }

    static String text(ReportDocument document, String anchor) {
        return DocumentText.readable(chapter(document, anchor));
    }
}
