package org.plumbline.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.DemoReport;

import java.io.IOException;
import java.util.Arrays;

final class PdfPagePreviewerTest {

    private static final byte[] DEMO = WrittenPdf.of(DemoReport.document()).bytes();

    @Test
    void aPageIsAPictureInTheSizeAskedFor() throws IOException {
        try (var preview = new PdfPagePreviewer().open(DEMO)) {
            assertThat(preview.pages()).isEqualTo(11);
            var image = preview.page(2, 0.5);
            assertThat(image.width()).isBetween(297, 298);
            assertThat(image.height()).isBetween(420, 421);
            assertThat(Arrays.stream(image.pixels()).distinct().count()).isGreaterThan(20);
        }
    }

    @Test
    void whatIsNoReportIsRefused() {
        assertThatThrownBy(() -> new PdfPagePreviewer().open(new byte[] {1, 2, 3}))
                .isInstanceOf(IOException.class);
    }
}
