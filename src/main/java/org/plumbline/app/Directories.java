package org.plumbline.app;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the application keeps what belongs to a person on this computer.
 *
 * @param data the database, its backups and the log
 * @param config the settings
 */
public record Directories(Path data, Path config) {

    /**
     * The places that the system has for such things: XDG on Linux, Application Support on macOS,
     * the roaming profile on Windows.
     *
     * @param osName name of the operating system as Java says it
     * @param environment the environment variables
     * @param home the home directory of the person
     * @param chosen a directory for everything, if one was named on the command line
     */
    public static Directories locate(
            String osName, Map<String, String> environment, Path home, Optional<Path> chosen) {
        if (chosen.isPresent()) {
            Path directory = chosen.get().toAbsolutePath().normalize();
            return new Directories(directory, directory);
        }
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("mac")) {
            return both(home.resolve("Library/Application Support/Plumbline"));
        }
        if (os.startsWith("windows")) {
            return both(
                    absolute(environment, "APPDATA", home.resolve("AppData/Roaming"))
                            .resolve("Plumbline"));
        }
        return new Directories(
                absolute(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
                        .resolve("plumbline"),
                absolute(environment, "XDG_CONFIG_HOME", home.resolve(".config"))
                        .resolve("plumbline"));
    }

    private static Directories both(Path directory) {
        return new Directories(directory, directory);
    }

    /** A relative path in such a variable is to be ignored (XDG base directory specification). */
    private static Path absolute(Map<String, String> environment, String name, Path otherwise) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(otherwise);
    }

    /** The file of the settings. */
    public Path settingsFile() {
        return config.resolve("settings.json");
    }

    /**
     * Makes the directories that do not exist, for this person alone where the file system can say
     * so.
     */
    public void create() throws IOException {
        createPrivate(data);
        createPrivate(config);
    }

    private static void createPrivate(Path directory) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            FileAttribute<?> onlyOwner =
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(directory, onlyOwner);
        } else {
            Files.createDirectories(directory);
        }
    }
}
