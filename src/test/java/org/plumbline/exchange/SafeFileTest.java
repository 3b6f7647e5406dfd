package org.plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Output files that appear whole or not at all. */
final class SafeFileTest {

    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path folder;

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void aNewFileAppears() throws IOException {
        SafeFile.createNew(folder.resolve("out")).write(out -> out.write(NEW));

        assertThat(folder.resolve("out")).hasBinaryContent(NEW);
        assertThat(files()).containsExactly("out");
    }

    @Test
    void anExistingFileIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "old");

        assertThatThrownBy(() -> SafeFile.createNew(file).write(out -> out.write(NEW)))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly("out");
    }

    @Test
    void anExistingFileIsReplacedOnRequest() throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "old");

        SafeFile.replacing(file).write(out -> out.write(NEW));

        assertThat(file).hasBinaryContent(NEW);
        assertThat(files()).containsExactly("out");
    }

    @Test
    void nothingIsLeftBehindWhenWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "old");

        assertThatThrownBy(
                        () ->
                                SafeFile.replacing(file)
                                        .write(
                                                out -> {
                                                    out.write(NEW);
                                                    throw new IOException("no room");
                                                }))
                .hasMessage("no room");
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly("out");
    }

    @Test
    void aFolderIsNeverReplaced() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("out"));

        assertThatThrownBy(() -> SafeFile.replacing(taken).write(out -> out.write(NEW)))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(taken).isDirectory();
    }
}
