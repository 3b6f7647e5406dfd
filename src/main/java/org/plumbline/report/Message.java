package org.plumbline.report;

import java.util.List;

/** A note in a box. */
public record Message(Tone tone, List<Block> blocks) implements Block {

    /** What the box is for. */
    public enum Tone {
        /** Explains: grey. */
        NOTE,
        /** Helps: a bar in the accent colour. */
        HELP,
        /** Asks for a look: a bar in amber. */
        CAUTION
    }

    public Message {
        blocks = List.copyOf(blocks);
    }

    /** A grey note of one paragraph. */
    public static Message note(RichText text) {
        return new Message(Tone.NOTE, List.of(Paragraph.of(text)));
    }

    /** A note of one paragraph in a tone. */
    public static Message of(Tone tone, RichText text) {
        return new Message(tone, List.of(Paragraph.of(text)));
    }
}
