package org.plumbline.cli;

import java.io.IOException;

/** A command of the program that needs no display. */
interface Command {

    /** The word it is called by; its help stands below {@code cli.NAME}. */
    String name();

    /** Says how it is called. */
    void declare(Syntax syntax);

    /**
     * Does it.
     *
     * @throws WrongUsageException if it was called in a way it cannot follow
     * @throws IOException if a file cannot be written; it is unchanged
     */
    Status run(Given given, Console console) throws IOException;
}
