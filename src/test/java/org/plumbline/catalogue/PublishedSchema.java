package org.plumbline.catalogue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The JSON Schema that is published beside the questionnaires. */
final class PublishedSchema {

    private final Schema schema;

    private PublishedSchema(Schema schema) {
        this.schema = schema;
    }

    static PublishedSchema load() {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return new PublishedSchema(registry.getSchema(text(), InputFormat.JSON));
    }

    private static String text() {
        try {
            return Files.readString(Path.of("assessments/questionnaire.schema.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema says against a file. */
    List<String> complaints(Path file) throws IOException {
        return complaints(Files.readString(file));
    }

    /** What the schema says against a text. */
    List<String> complaints(String text) {
        return schema.validate(text, InputFormat.JSON).stream().map(Object::toString).toList();
    }
}
