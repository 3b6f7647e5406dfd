package org.plumbline.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class WholeFileTest {

    @TempDir Path folder;

    @Test
    void replacesAFileThatStandsThere() throws IOException {
        Path file = Files.write(folder.resolve("chart.png"), new byte[] {1});
        new WholeFile(file).write(new byte[] {2, 3});
        assertThat(file).hasBinaryContent(new byte[] {2, 3});
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
    }

    @Test
    void whereItCannotBeWrittenNothingIsLeft() {
        Path missing = folder.resolve("gone").resolve("chart.png");
        assertThatThrownBy(() -> new WholeFile(missing).write(new byte[] {1}))
                .isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }
}
