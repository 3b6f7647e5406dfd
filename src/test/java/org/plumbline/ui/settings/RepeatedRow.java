package org.plumbline.ui.settings;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * A picture in 256 greys whose first row is noise and whose other rows are the first again: next to
 * nothing where rows are written as differences, all of its pixels where they are not.
 */
final class RepeatedRow {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte DIFFERENCE_TO_THE_ROW_ABOVE = 2;

    private RepeatedRow() {}

    /** The bytes of its PNG file, with a palette. */
    static byte[] png(int width, int height) throws IOException {
        var file = new ByteArrayOutputStream();
        file.write(SIGNATURE);
        chunk(file, "IHDR", header(width, height));
        chunk(file, "PLTE", greys());
        chunk(file, "IDAT", pixels(width, height));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] header(int width, int height) {
        byte eachPixel = 8;
        byte withPalette = 3;
        return ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(eachPixel)
                .put(withPalette)
                .array();
    }

    private static byte[] greys() {
        byte[] greys = new byte[3 * 256];
        for (int at = 0; at < greys.length; at++) {
            greys[at] = (byte) (at / 3);
        }
        return greys;
    }

    private static byte[] pixels(int width, int height) throws IOException {
        byte[] noise = new byte[width];
        new Random(1).nextBytes(noise);
        var bytes = new ByteArrayOutputStream();
        try (var packed = new DeflaterOutputStream(bytes)) {
            packed.write(0);
            packed.write(noise);
            for (int row = 1; row < height; row++) {
                packed.write(DIFFERENCE_TO_THE_ROW_ABOVE);
                packed.write(new byte[width]);
            }
        }
        return bytes.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String name, byte[] content)
            throws IOException {
        byte[] named = name.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(named);
        check.update(content);
        var out = new DataOutputStream(file);
        out.writeInt(content.length);
        out.write(named);
        out.write(content);
        out.writeInt((int) check.getValue());
    }
}
