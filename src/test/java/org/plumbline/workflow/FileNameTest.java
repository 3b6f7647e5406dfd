package org.plumbline.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
