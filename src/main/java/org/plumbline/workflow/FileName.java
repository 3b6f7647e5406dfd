package org.plumbline.workflow;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** File names made of what people wrote, good on every system. */
public final class FileName {

    private static final Pattern UNSAFE = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");

    /** Direction marks and joiners: unseen, and able to make a name read as another. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    /** Names that Windows keeps for devices, with any ending. */
    private static final Pattern DEVICE =
            Pattern.compile("(CON|PRN|AUX|NUL|COM\\d|LPT\\d)(?=\\.|$)", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 100;

    /** File systems allow 255 bytes; room is left for an ending. */
    private static final int MOST_BYTES = 200;

    private FileName() {}

    /**
     * A file name of words and an ending.
     *
     * @param words what it is about; signs that no file name may have become spaces, and it is cut
     *     at 100 characters or 200 bytes; a name that Windows keeps for itself is made another
     * @param ending such as {@code .pdf}
     */
    public static String of(String words, String ending) {
        String seen = UNSEEN.matcher(words).replaceAll("");
        String safe = SPACES.matcher(UNSAFE.matcher(seen).replaceAll(" ")).replaceAll(" ");
        String name = EDGES.matcher(safe.substring(0, length(safe))).replaceAll("");
        String own =
                DEVICE.matcher(name).lookingAt()
                        ? DEVICE.matcher(name).replaceFirst("$1 report")
                        : name;
        return (own.isEmpty() ? "Plumbline" : own) + ending;
    }

    /** How many characters stay, none of them half. */
    private static int length(String text) {
        int length = 0;
        int bytes = 0;
        while (length < text.length()) {
            int point = text.codePointAt(length);
            bytes += Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES || length + Character.charCount(point) > LONGEST) {
                return length;
            }
            length += Character.charCount(point);
        }
        return length;
    }
}
