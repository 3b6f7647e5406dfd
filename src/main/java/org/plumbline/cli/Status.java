package org.plumbline.cli;

/** How a command ended, as the exit status of the program says it. */
enum Status {
    DONE(0),
    /** The input is not acceptable; its problems stand on standard error. */
    NOT_ACCEPTABLE(1),
    /** The command was not called in the right way. */
    WRONG_USAGE(2),
    /** Anything else, with a code that also stands in the log. */
    FAILED(3);

    private final int code;

    Status(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** The more serious of two. */
    Status and(Status other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
