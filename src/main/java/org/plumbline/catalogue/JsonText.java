package org.plumbline.catalogue;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes JSON: indented, UTF-8, lines ended by a line feed, the same bytes for the same values. */
public final class JsonText {

    private static final ObjectWriter WRITER = JsonMapper.shared().writer().with(printer());

    private JsonText() {}

    /**
     * An object as the text of a file. Values are texts, numbers, truths, lists and maps; an empty
     * {@code Optional} becomes {@code null}.
     */
    public static byte[] of(Map<String, ?> members) {
        return (WRITER.writeValueAsString(members) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Members in the order given: a key, its value, a key, its value. */
    public static Map<String, Object> members(Object... keysAndValues) {
        var members = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            members.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return members;
    }

    private static DefaultPrettyPrinter printer() {
        var indenter = new DefaultIndenter("  ", "\n");
        Separators separators =
                Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withArrayEmptySeparator("")
                        .withObjectEmptySeparator("");
        return new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }
}
