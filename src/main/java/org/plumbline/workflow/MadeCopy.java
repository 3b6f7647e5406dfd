package org.plumbline.workflow;

/** A copy that was made: the bytes of its file, in memory. */
public final class MadeCopy {

    private final byte[] bytes;

    MadeCopy(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }
}
