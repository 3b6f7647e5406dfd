package org.plumbline.store.h2;

import java.sql.SQLException;

/**
 * Another exception without its text: its class, its codes and where it was thrown. Texts of
 * database exceptions quote the rows they are about, so none may go on.
 */
final class StrippedCause extends Exception {

    private static final long serialVersionUID = 1L;

    private StrippedCause(String what) {
        super(what);
    }

    static StrippedCause of(Throwable original) {
        var stripped = new StrippedCause(what(original));
        stripped.setStackTrace(original.getStackTrace());
        Throwable cause = original.getCause();
        if (cause != null) {
            stripped.initCause(of(cause));
        }
        return stripped;
    }

    private static String what(Throwable original) {
        String name = original.getClass().getName();
        return original instanceof SQLException sql
                ? name + " " + sql.getErrorCode() + " " + sql.getSQLState()
                : name;
    }
}
