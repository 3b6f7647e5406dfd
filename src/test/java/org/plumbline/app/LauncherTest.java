package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** The launcher of the built program, with programs in the place of Java that say who they are. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {

    @TempDir private Path folder;

    private Path launcher = Path.of("");

    private record Ended(int status, String out, String err) {}

    @BeforeEach
    void install() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("the program/bin"));
        launcher = Files.copy(Path.of("packaging/launcher/plumbline"), bin.resolve("plumbline"));
        executable(launcher);
    }

    /** A Java of a release that only writes its name and what it is started with. */
    private Path java(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(
                java,
                """
                #!/bin/sh
                if [ "$1" = -version ]; then echo 'openjdk version "%s" 2026-01-01' >&2; exit; fi
                echo %s; for word in "$@"; do echo "$word"; done
                """
                        .formatted(version, name));
        executable(java);
        return home;
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void builtWith(Path home) throws IOException {
        Files.writeString(folder.resolve("the program/build-jdk"), home + "\n");
    }

    private Ended start(Path command, String javaHome, String... words)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> line = Stream.concat(Stream.of(command.toString()), Stream.of(words)).toList();
        var process =
                new ProcessBuilder(line)
                        .directory(folder.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        process.environment().put("JAVA_HOME", javaHome);
        process.environment().put("PATH", path());
        int status = process.start().waitFor();
        return new Ended(status, read(out), read(err));
    }

    /** The usual programs without any Java. */
    private String path() throws IOException {
        Path programs = Files.createDirectories(folder.resolve("programs"));
        for (String name : List.of("dirname", "readlink", "sed", "head")) {
            Path program = programs.resolve(name);
            Files.writeString(program, "#!/bin/sh\nexec " + find(name) + " \"$@\"\n");
            executable(program);
        }
        return programs.toString();
    }

    private static Path find(String name) {
        return Stream.of("/bin", "/usr/bin")
                .map(place -> Path.of(place, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @Test
    void aJavaHomeThatIsNewEnoughGoesFirst() throws IOException, InterruptedException {
        builtWith(java("build", "25.0.3"));

        Ended ended = start(launcher, java("home", "26").toString(), "score", "a file.json");

        assertThat(ended.status()).isZero();
        assertThat(ended.out().lines())
                .startsWith("home")
                .contains(folder.toRealPath().resolve("the program/lib/plumbline.jar").toString())
                .endsWith("score", "a file.json");
    }

    @Test
    void anOldJavaHomeGivesWayToTheJdkOfTheBuild() throws IOException, InterruptedException {
        builtWith(java("build", "25.0.3"));

        assertThat(start(launcher, java("home", "17.0.12").toString()).out()).startsWith("build");
        assertThat(start(launcher, java("older", "1.8.0_402").toString()).out())
                .startsWith("build");
    }

    @Test
    void itIsFoundThroughALinkFromAnyFolder() throws IOException, InterruptedException {
        builtWith(java("build", "25"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), launcher);

        assertThat(start(link, "").out())
                .startsWith("build")
                .contains("the program/lib/plumbline.jar");
    }

    @Test
    void withoutAJavaOneSentenceSaysWhichIsNeeded() throws IOException, InterruptedException {
        Ended ended = start(launcher, java("home", "17.0.12").toString(), "score");

        assertThat(ended.status()).isEqualTo(3);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines()).singleElement().asString().contains("needs Java 25");
    }
}
