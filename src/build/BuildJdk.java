import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Insists that the JDK which runs this program, the one the build will use, has the release that
 * the sources need, and notes where it is, for the launcher. Arguments: the release, the file to
 * write. Written for old Java, since an old Java may be what runs it.
 */
final class BuildJdk {
    private BuildJdk() {}

    public static void main(String[] args) throws Exception {
        String needed = args[0];
        Path note = Path.of(args[1]);
        if (Runtime.version().feature() != Integer.parseInt(needed)) {
            System.err.printf(
                    "Plumbline is built with JDK %s, and the newest one found here is %s: install a"
                            + " JDK %s, it is found by itself in the usual places (README,"
                            + " Requirements).%n",
                    needed, Runtime.version().feature(), needed);
            System.exit(1);
        }
        Files.createDirectories(note.getParent());
        Files.write(
                note, (System.getProperty("java.home") + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
