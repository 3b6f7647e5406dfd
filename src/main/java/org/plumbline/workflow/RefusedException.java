package org.plumbline.workflow;

/** Something cannot be done now, by a rule of the method or of the product. Nothing was changed. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal reason;

    public RefusedException(Refusal reason) {
        super("Refused: " + reason);
        this.reason = reason;
    }

    /** The rule that stands against it. */
    public Refusal reason() {
        return reason;
    }
}
