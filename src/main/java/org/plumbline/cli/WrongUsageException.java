package org.plumbline.cli;

/** A command was called in a way it cannot follow. Nothing was changed. */
final class WrongUsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String sentence;

    WrongUsageException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** What is wrong, and what is expected. */
    String sentence() {
        return sentence;
    }
}
