package org.plumbline.report.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs a file of an office program anew, every part dated like the report and not by the clock.
 */
final class SameBytes {

    /** Before it a ZIP file knows no time. */
    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 2);

    private final LocalDateTime time;

    SameBytes(LocalDate date) {
        time = (date.isBefore(EARLIEST) ? EARLIEST : date).atTime(LocalTime.NOON);
    }

    /** Writes the file; the stream is flushed and left open. */
    void copy(byte[] file, OutputStream out) throws IOException {
        var packed = new ZipOutputStream(out);
        try (var parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                var dated = new ZipEntry(part.getName());
                dated.setTimeLocal(time);
                packed.putNextEntry(dated);
                parts.transferTo(packed);
                packed.closeEntry();
            }
        }
        packed.finish();
        out.flush();
    }
}
