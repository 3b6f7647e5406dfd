package org.plumbline.exchange;

import org.plumbline.catalogue.JsonObject;

import java.util.HashSet;
import java.util.Set;

/** Sees to it that nothing is said twice in a list. */
final class Once {

    private final Set<Object> seen = new HashSet<>();
    private final String what;

    /**
     * @param what such as "an answer to this item by the same participant in the same round"
     */
    Once(String what) {
        this.what = what;
    }

    /** Notes a problem under a key if the same was said before. */
    void check(JsonObject json, String key, Object identity) {
        if (json.sound() && !seen.add(identity)) {
            json.problem(key, "has " + what + " already; expected at most one");
        }
    }
}
