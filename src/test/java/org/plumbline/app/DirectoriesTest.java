package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

/** Where the application keeps things on each system. */
final class DirectoriesTest {

    private static final Path HOME = Path.of("/home/ingrid");

    private static Directories on(String os, Map<String, String> environment) {
        return Directories.locate(os, environment, HOME, Optional.empty());
    }

    @Test
    void linuxWithoutVariablesUsesTheUsualPlaces() {
        Directories found = on("Linux", Map.of());
        assertThat(found.data()).isEqualTo(HOME.resolve(".local/share/plumbline"));
        assertThat(found.config()).isEqualTo(HOME.resolve(".config/plumbline"));
    }

    @Test
    void linuxFollowsXdg() {
        Directories found =
                on("Linux", Map.of("XDG_DATA_HOME", "/data", "XDG_CONFIG_HOME", "/conf"));
        assertThat(found.data()).isEqualTo(Path.of("/data/plumbline"));
        assertThat(found.config()).isEqualTo(Path.of("/conf/plumbline"));
    }

    @Test
    void relativeOrBlankVariablesAreIgnored() {
        Directories found = on("Linux", Map.of("XDG_DATA_HOME", "data", "XDG_CONFIG_HOME", " "));
        assertThat(found).isEqualTo(on("Linux", Map.of()));
    }

    @Test
    void macUsesApplicationSupport() {
        assertThat(on("Mac OS X", Map.of()).data())
                .isEqualTo(HOME.resolve("Library/Application Support/Plumbline"));
    }

    @Test
    void windowsUsesTheRoamingProfile() {
        assertThat(on("Windows 11", Map.of("APPDATA", "/roaming")).data())
                .isEqualTo(Path.of("/roaming/Plumbline"));
        assertThat(on("Windows 11", Map.of()).data())
                .isEqualTo(HOME.resolve("AppData/Roaming/Plumbline"));
    }

    @Test
    void aChosenDirectoryHoldsEverything() {
        Directories found =
                Directories.locate(
                        "Linux",
                        Map.of("XDG_DATA_HOME", "/data"),
                        HOME,
                        Optional.of(Path.of("/elsewhere/./here")));
        assertThat(found)
                .isEqualTo(new Directories(Path.of("/elsewhere/here"), Path.of("/elsewhere/here")));
        assertThat(found.settingsFile()).isEqualTo(Path.of("/elsewhere/here/settings.json"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void directoriesAreMadeForTheirOwnerAlone(@TempDir Path home) throws IOException {
        Directories directories = Directories.locate("Linux", Map.of(), home, Optional.empty());
        directories.create();
        directories.create();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directories.data())))
                .isEqualTo("rwx------");
        assertThat(directories.config()).isDirectory();
    }
}
