import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;

/**
 * Notes where the JDK is that runs this program, the one the build will use, if it is of the
 * release that the sources need; else there is no note. Arguments: the release, the note. Written
 * for old Java, since an old Java may be what runs it.
 */
final class BuildJdk {
    private BuildJdk() {}

    public static void main(String[] args) throws IOException {
        Path note = Paths.get(args[1]);
        Files.deleteIfExists(note);
        if (args[0].equals(System.getProperty("java.specification.version"))) {
            Files.createDirectories(note.getParent());
            Files.write(
                    note,
                    (System.getProperty("java.home") + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
