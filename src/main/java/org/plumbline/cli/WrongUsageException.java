package org.plumbline.cli;

/** A command was called in a way it cannot follow. Nothing was changed. */
final class WrongUsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param message what is wrong, and what is expected
     */
    WrongUsageException(String message) {
        super(message);
    }
}
