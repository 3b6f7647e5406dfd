package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.store.h2.H2Database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real program, started without a display. */
final class HeadlessProcessTest {

    private static final int SECONDS = 60;

    @TempDir private Path folder;

    private int start(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-Xlog:class+load:file=" + folder.resolve("classes.txt"),
                                "-Duser.home=" + folder.resolve("home"),
                                "-classpath",
                                System.getProperty("java.class.path"),
                                Main.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment()
                .keySet()
                .removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "XDG_DATA_HOME"));
        builder.redirectOutput(folder.resolve("out.txt").toFile());
        builder.redirectError(folder.resolve("err.txt").toFile());
        Process process = builder.start();
        try {
            assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aCommandNeedsNoDisplayAndLoadsNoToolkit() throws Exception {
        Path sample = folder.resolve("sample.json");

        assertThat(start("sample", "--out", sample.toString())).isZero();
        assertThat(start("score", sample.toString())).isZero();

        assertThat(folder.resolve("out.txt")).content().startsWith("{").contains("\"Patchwork\"");
        assertThat(folder.resolve("err.txt")).isEmptyFile();
        assertThat(Files.readAllLines(folder.resolve("classes.txt")))
                .noneMatch(line -> line.contains(" javafx.") || line.contains(" com.sun.javafx."));
        assertThat(folder.resolve("home")).doesNotExist();
    }

    @Test
    void dataThatAnotherProcessHasOpenIsLeftAlone() throws Exception {
        Path sample = folder.resolve("sample.json");
        Path data = Files.createDirectory(folder.resolve("data"));
        start("sample", "--out", sample.toString());

        try (var open = H2Database.open(data, Clock.systemUTC())) {
            assertThat(start("import", sample.toString(), "--data", data.toString())).isEqualTo(3);
            assertThat(open.overview().list()).isEmpty();
        }
        assertThat(folder.resolve("err.txt"))
                .content()
                .contains("Another Plumbline has this data open", "Code PL-");
    }

    @Test
    void theExitStatusIsThatOfTheCommand() throws Exception {
        assertThat(start("score", folder.resolve("none.json").toString())).isEqualTo(1);
        assertThat(start("nonsense")).isEqualTo(2);
    }
}
