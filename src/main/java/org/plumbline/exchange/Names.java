package org.plumbline.exchange;

import org.plumbline.catalogue.Expected;

import java.util.List;
import java.util.Map;

/** Small things that the writers of this package share. */
final class Names {

    private Names() {}

    static String of(Enum<?> constant) {
        return Expected.name(constant);
    }

    /** Writes a text only where there is one. */
    static void putText(Map<String, Object> members, String key, String text) {
        if (!text.isEmpty()) {
            members.put(key, text);
        }
    }

    /** Writes a list only where it holds something. */
    static void putList(Map<String, Object> members, String key, List<?> list) {
        if (!list.isEmpty()) {
            members.put(key, list);
        }
    }
}
