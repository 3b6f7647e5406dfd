package org.plumbline.catalogue;

/** Writes JSON pointers (RFC 6901). */
final class JsonPointer {

    private JsonPointer() {}

    static String child(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    static String child(String pointer, int index) {
        return pointer + "/" + index;
    }
}
