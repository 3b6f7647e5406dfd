package org.plumbline.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.fixture.ReportCases;
import org.plumbline.model.Assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Leaves copies in {@code target/copies} for {@code packaging/linux/check-office.sh} to open. */
class CopiesToLookAtTest {

    @ParameterizedTest
    @ValueSource(strings = {"sample", "twenty", "scripts", "solo", "almost-empty"})
    void everyCopyOfAnAssessmentIsWritten(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "copies"));
        for (Map.Entry<String, byte[]> copy : Copies.all(assessment(name)).entrySet()) {
            Path file = folder.resolve(name + "." + copy.getKey());
            Files.write(file, copy.getValue());
            assertThat(file).isNotEmptyFile();
        }
    }

    private static Assessment assessment(String name) {
        return switch (name) {
            case "sample" -> Copies.sample();
            case "twenty" -> ReportCases.twenty();
            case "scripts" -> ReportCases.scripts();
            case "solo" -> ReportCases.solo();
            default -> ReportCases.almostEmpty();
        };
    }
}
