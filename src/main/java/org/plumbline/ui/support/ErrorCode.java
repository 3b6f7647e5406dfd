package org.plumbline.ui.support;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * A short code for a failure. The same failure at the same place has the same code, in the dialog
 * and in the log.
 */
public record ErrorCode(String value) {

    /** The code of a failure. */
    public static ErrorCode of(Throwable failure) {
        var sum = new CRC32();
        sum.update(Trace.of(failure).getBytes(StandardCharsets.UTF_8));
        String digits = String.format(Locale.ROOT, "%08X", sum.getValue());
        return new ErrorCode("PL-" + digits.substring(0, 4) + "-" + digits.substring(4));
    }

    @Override
    public String toString() {
        return value;
    }
}
