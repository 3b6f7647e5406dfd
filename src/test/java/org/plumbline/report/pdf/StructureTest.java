package org.plumbline.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.DemoReport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

final class StructureTest {

    private static final WrittenPdf DEMO = WrittenPdf.of(DemoReport.document());

    @Test
    void aScreenReaderReadsEveryBlockInOrder() {
        assertThat(DEMO.read(StructureText::of)).isEqualTo(approved());
    }

    private static String approved() {
        try (var stream = StructureTest.class.getResourceAsStream("demo-structure.txt")) {
            if (stream == null) {
                throw new AssertionError("No approved structure");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
