package org.plumbline.cli;

import org.plumbline.catalogue.Problem;
import org.plumbline.i18n.Messages;

import java.io.PrintStream;
import java.util.List;

/** Where a command speaks: the result to one stream, everything else to the other. */
final class Console {

    private final PrintStream out;
    private final PrintStream err;
    private final Messages messages;

    Console(PrintStream out, PrintStream err, Messages messages) {
        this.out = out;
        this.err = err;
        this.messages = messages;
    }

    /** Writes bytes of a result as they are. */
    void result(byte[] bytes) {
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    /** Writes a line of a result. */
    void result(String key, Object... arguments) {
        out.println(messages.get(key, arguments));
    }

    /** Writes the stream of a result by itself, for help and version. */
    PrintStream resultStream() {
        return out;
    }

    /** Says something that is no result. */
    void say(String key, Object... arguments) {
        err.println(messages.get(key, arguments));
    }

    /** Says a finished sentence that is no result. */
    void sayPlainly(String sentence) {
        err.println(sentence);
    }

    /** Lists problems, a line each. */
    Status refuse(List<Problem> problems) {
        problems.forEach(problem -> err.println(problem.line()));
        return Status.NOT_ACCEPTABLE;
    }
}
