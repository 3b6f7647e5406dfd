package org.plumbline.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class FileNameTest {

    @Test
    void leavesOutWhatNoFileNameMayHave() {
        assertThat(FileName.of("Report A/B: \"Spring\" <2026>?", ".pdf"))
                .isEqualTo("Report A B Spring 2026.pdf");
    }

    @Test
    void keepsLettersOfAnyLanguage() {
        assertThat(FileName.of("Zażółć Ελλάς Việt", ".pdf")).isEqualTo("Zażółć Ελλάς Việt.pdf");
    }

    @Test
    void neitherBeginsNorEndsWithADotOrASpace() {
        assertThat(FileName.of(" ..hidden.. ", ".pdf")).isEqualTo("hidden.pdf");
    }

    @Test
    void isNeverEmptyAndNeverTooLong() {
        assertThat(FileName.of("///", ".pdf")).isEqualTo("Plumbline.pdf");
        assertThat(FileName.of("x".repeat(99) + "😀😀", ".pdf")).isEqualTo("x".repeat(99) + ".pdf");
    }

    @Test
    void fitsAFileSystemThatCountsBytes() {
        assertThat(FileName.of("名".repeat(100), ".pdf").getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(255);
    }

    @Test
    void isNoNameThatWindowsKeepsForItself() {
        assertThat(FileName.of("CON", ".pdf")).isEqualTo("CON report.pdf");
        assertThat(FileName.of("lpt1.2026", ".pdf")).isEqualTo("lpt1 report.2026.pdf");
    }

    @Test
    void holdsNoSignThatTurnsTheDirectionOfText() {
        assertThat(FileName.of("Alder\u202Efdp.exe", ".pdf")).isEqualTo("Alderfdp.exe.pdf");
    }
}
