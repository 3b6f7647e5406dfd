package org.plumbline.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.plumbline.fixture.DemoReport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

final class ConformanceTest {

    private static final byte[] DEMO = WrittenPdf.of(DemoReport.document()).bytes();

    @Test
    void aReportWithEveryBlockAndManyScriptsIsAccessible() {
        assertThat(Conformance.failuresOfAccessibility(DEMO)).isEmpty();
    }

    @Test
    void aReportWithALogoAndABrandColourConforms() {
        byte[] branded = WrittenPdf.of(DemoReport.branded()).bytes();
        assertThat(Conformance.failuresOfAccessibility(branded)).isEmpty();
        assertThat(Conformance.failuresOfArchiving(branded)).isEmpty();
    }

    @Test
    void aFileThatIsNotTaggedIsFoundOut() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = new PDDocument()) {
            file.addPage(new PDPage());
            file.save(out);
        }
        assertThat(Conformance.failuresOfAccessibility(out.toByteArray())).isNotEmpty();
        assertThat(Conformance.failuresOfArchiving(out.toByteArray())).isNotEmpty();
    }

    @Test
    void readOnceAFileFailsWhatItFailsReadTwice() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = new PDDocument()) {
            file.addPage(new PDPage());
            file.save(out);
        }
        byte[] bare = out.toByteArray();

        assertThat(Conformance.failures(bare))
                .containsAll(Conformance.failuresOfAccessibility(bare))
                .containsAll(Conformance.failuresOfArchiving(bare));
    }

    @Test
    void aReportWithEveryBlockAndManyScriptsCanBeArchived() {
        assertThat(Conformance.failuresOfArchiving(DEMO)).isEmpty();
    }
}
