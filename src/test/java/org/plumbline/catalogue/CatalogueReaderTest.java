package org.plumbline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.QuestionnaireId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The user's own questionnaires beside the built-in ones. */
final class CatalogueReaderTest {

    private final CatalogueReader reader = new CatalogueReader();

    @TempDir private Path folder;

    private void own(String file, String id) throws IOException {
        String text = Files.readString(Path.of("assessments/val.json"));
        Files.writeString(folder.resolve(file), text.replace("\"VAL", "\"" + id));
    }

    private List<String> usable() {
        return reader.withOwn(folder).questionnaires().stream().map(q -> q.id().value()).toList();
    }

    @Test
    void aFolderThatIsNotThereHoldsNone() {
        assertThat(reader.withOwn(folder.resolve("none"))).isEqualTo(reader.builtIn());
    }

    @Test
    void ownQuestionnairesStandAfterTheBuiltInOnesByFileName() throws IOException {
        own("b.json", "CARE");
        own("a.json", "HOME");

        assertThat(usable())
                .containsExactly("SIN", "MOD", "VAL", "SGN", "BLK", "CEO", "HOME", "CARE");
        assertThat(reader.withOwn(folder).find(new QuestionnaireId("CARE"))).isPresent();
        assertThat(reader.withOwn(folder).builtIn()).isEqualTo(reader.builtIn().questionnaires());
    }

    @Test
    void otherFilesInTheFolderAreLeftAlone() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "not a questionnaire");

        assertThat(reader.withOwn(folder).entries()).hasSize(6);
    }

    @Test
    void aWrongFileIsListedWithEveryReasonAndTheOthersStayUsable() throws IOException {
        own("good.json", "CARE");
        Files.writeString(folder.resolve("bad.json"), "{\"format\": 1}");
        Files.createDirectory(folder.resolve("folder.json"));

        Catalogue catalogue = reader.withOwn(folder);

        assertThat(catalogue.questionnaires()).hasSize(7);
        assertThat(catalogue.unusable())
                .extracting(CatalogueEntry.Unusable::file)
                .containsExactly("bad.json", "folder.json");
        assertThat(catalogue.unusable().getFirst().problems()).hasSizeGreaterThan(5);
    }

    @Test
    void anIdThatIsTakenMakesAFileUnusable() throws IOException {
        own("copy.json", "VAL");

        CatalogueEntry.Unusable unusable = reader.withOwn(folder).unusable().getFirst();

        assertThat(unusable.problems().getFirst().line())
                .isEqualTo(
                        "copy.json: /id: is VAL, which the questionnaire VAL has; expected an id of"
                                + " its own");
    }

    @Test
    void anItemOfAnotherQuestionnaireMakesAFileUnusable() throws IOException {
        own("first.json", "CARE");
        own("second.json", "CARE");

        assertThat(usable()).hasSize(7);
        assertThat(reader.withOwn(folder).unusable())
                .extracting(CatalogueEntry.Unusable::file)
                .containsExactly("second.json");
    }
}
