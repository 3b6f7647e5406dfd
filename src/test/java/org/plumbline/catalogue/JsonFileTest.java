package org.plumbline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Files before anybody knows what is in them. */
final class JsonFileTest {

    private static final int TOO_MANY = 32 * 1024 * 1024 + 1;

    @TempDir private Path folder;

    private static JsonFile file(String text) {
        return new JsonFile("f.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String problem(Reading<?> reading) {
        assertThat(reading.usable()).isEmpty();
        assertThat(reading.problems()).hasSize(1);
        return reading.problems().getFirst().line();
    }

    @Test
    void aFileIsOpened() throws IOException {
        Path path = Files.writeString(folder.resolve("a.json"), "{}");

        assertThat(JsonFile.open(path).usable()).map(JsonFile::name).contains(path.toString());
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path path = folder.resolve("none.json");

        assertThat(problem(JsonFile.open(path)))
                .isEqualTo(path + ": /: is not there; expected the name of a file");
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(problem(JsonFile.open(folder, "f")))
                .isEqualTo("f: /: is a folder; expected a file");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        Path path = folder.resolve("large.json");
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(TOO_MANY);
        }

        assertThat(problem(JsonFile.open(path, "f")))
                .isEqualTo("f: /: is too large; expected at most 32 MB");
    }

    @Test
    void bytesThatAreTooManyAreNotRead() {
        var large = new JsonFile("f", new byte[TOO_MANY]);

        assertThat(problem(large.read(Optional::of)))
                .isEqualTo("f: /: is too large; expected at most 32 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"version\": %s}", "{\"%s\": 1}"})
    void numbersAndKeysOfUnreasonableLengthAreRefused(String text) {
        JsonFile file = file(text.formatted("9".repeat(200_000)));

        assertThat(problem(file.read(Optional::of)))
                .isEqualTo("f.json: /: holds a number or a key that is too long to be meant");
        assertThat(file.format()).isEmpty();
    }

    @Test
    void theFormatIsFoundBeforeAnythingElseIsRead() {
        assertThat(file("{\"x\": 1, \"format\": \"some-format\"}").format())
                .contains("some-format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"format\": 1}", "{\"format\": \"a\""})
    void otherFilesHaveNoFormat(String text) {
        assertThat(file(text).format()).isEmpty();
    }

    @Test
    void aProblemIsOneLineWhateverIsInIt() {
        assertThat(new Problem("a\nb", "/c\u2028\u2029", "\uD800d\u0000").line())
                .isEqualTo("a\uFFFDb: /c\uFFFD\uFFFD: \uFFFDd\uFFFD");
    }
}
