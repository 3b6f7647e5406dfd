package org.plumbline.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.DemoReport;

final class ConformanceTest {

    private static final byte[] DEMO = WrittenPdf.of(DemoReport.document()).bytes();

    @Test
    void aReportWithEveryBlockAndManyScriptsIsAccessible() {
        assertThat(Conformance.failuresOfAccessibility(DEMO)).isEmpty();
    }

    @Test
    void aReportWithEveryBlockAndManyScriptsCanBeArchived() {
        assertThat(Conformance.failuresOfArchiving(DEMO)).isEmpty();
    }
}
