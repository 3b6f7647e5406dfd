package org.plumbline.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.i18n.Messages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class CompletedNamesTest {

    private static final FileKind PDF = FileKind.of("PDF document", "*.pdf");

    @TempDir Path folder;
    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final List<Path> told = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "report,report.pdf",
        "Acme Inc. 2026,Acme Inc. 2026.pdf",
        "report.pdf,report.pdf",
        "REPORT.PDF,REPORT.PDF",
        "report.docx,report.docx.pdf"
    })
    void aNameGetsTheEndingOfItsKindIfItHasNone(String named, String complete) {
        save(PDF, named);
        assertThat(told).containsExactly(folder.resolve(complete));
        assertThat(dialogs.questions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "team,team.plumbline.json",
        "team.json,team.plumbline.json",
        "Team.Plumbline.JSON,Team.Plumbline.JSON"
    })
    void anEndingOfTwoPartsIsCompleted(String named, String complete) {
        save(FileKind.of("Assessment", "*.plumbline.json"), named);
        assertThat(told).containsExactly(folder.resolve(complete));
    }

    @ParameterizedTest
    @CsvSource({"letter,letter.md", "letter.txt,letter.txt", "letter.md,letter.md"})
    void anyEndingOfTheKindWillDo(String named, String complete) {
        save(FileKind.of("Text", "*.md", "*.txt"), named);
        assertThat(told).containsExactly(folder.resolve(complete));
    }

    @Test
    void aFileThatTheChooserCouldNotAskAboutIsReplacedOnlyIfOneAgrees() throws IOException {
        Path there = Files.writeString(folder.resolve("report.pdf"), "before");
        save(PDF, "report");
        assertThat(told).isEmpty();
        assertThat(dialogs.lastQuestion().heading()).isEqualTo("Replace report.pdf?");

        dialogs.choose("cancel");
        assertThat(told).isEmpty();
        dialogs.choose("replace");
        assertThat(told).containsExactly(there);
    }

    @Test
    void anotherNameCanBeChosenInstead() throws IOException {
        Files.writeString(folder.resolve("report.pdf"), "before");
        save(PDF, "report");
        dialogs.choose("anotherName");
        assertThat(dialogs.questions()).as("the same name was chosen again").hasSize(2);
        assertThat(told).isEmpty();
    }

    @Test
    void whatTheChooserAskedAboutIsNotAskedAgain() throws IOException {
        Path there = Files.writeString(folder.resolve("report.pdf"), "before");
        save(PDF, "report.pdf");
        assertThat(told).containsExactly(there);
        assertThat(dialogs.questions()).isEmpty();
    }

    @Test
    void noFileIsToldIfNoneIsChosen() {
        new CompletedNames(ChosenFiles.of(), dialogs, Messages.english())
                .save("Save", PDF, "report.pdf", told::add);
        assertThat(told).isEmpty();
    }

    private void save(FileKind kind, String named) {
        new CompletedNames(ChosenFiles.of(folder.resolve(named)), dialogs, Messages.english())
                .save("Save", kind, "suggested", told::add);
    }
}
