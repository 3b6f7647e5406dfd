package org.plumbline.ui.support;

import org.jspecify.annotations.Nullable;

/**
 * What the program knows about a failure, without its messages: those may repeat what a person
 * wrote, the names of classes and lines cannot.
 */
public final class Trace {

    private static final int CAUSES = 8;

    private Trace() {}

    /** The kinds of the failure and its causes, each with the lines it passed through. */
    public static String of(Throwable failure) {
        var text = new StringBuilder();
        @Nullable Throwable next = failure;
        for (int depth = 0; next != null && depth < CAUSES; depth++) {
            text.append(depth == 0 ? "" : "caused by ").append(next.getClass().getName());
            text.append('\n');
            for (StackTraceElement line : next.getStackTrace()) {
                text.append("    at ").append(line).append('\n');
            }
            next = next.getCause();
        }
        return text.toString();
    }
}
