package org.plumbline.workflow;

import java.util.regex.Pattern;

/** File names made of what people wrote, good on every system. */
public final class FileName {

    private static final Pattern UNSAFE = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final int LONGEST = 100;

    private FileName() {}

    /**
     * A file name of words and an ending.
     *
     * @param words what it is about; signs that no file name may have become spaces, and it is cut
     *     at 100 characters
     * @param ending such as {@code .pdf}
     */
    public static String of(String words, String ending) {
        String safe = SPACES.matcher(UNSAFE.matcher(words).replaceAll(" ")).replaceAll(" ");
        int length = Math.min(safe.length(), LONGEST);
        if (length > 0 && Character.isHighSurrogate(safe.charAt(length - 1))) {
            length--;
        }
        String name = EDGES.matcher(safe.substring(0, length)).replaceAll("");
        return (name.isEmpty() ? "Plumbline" : name) + ending;
    }
}
