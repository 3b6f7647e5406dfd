package org.plumbline.ui.settings;

/** A file cannot be used as logo. Nothing was changed. */
final class LogoRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why not. */
    enum Reason {
        TOO_LARGE("tooLarge"),
        NO_PICTURE("noPicture");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    LogoRefusedException(Reason reason) {
        super("The logo was refused: " + reason);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
