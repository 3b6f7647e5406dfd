package org.plumbline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/** What the published schema refuses, the program refuses too. */
final class SchemaAgreementTest {

    private static final String[] VALUES = {
        "null",
        "true",
        "0",
        "1",
        "-1",
        "7",
        "2.5",
        "3.0",
        "101",
        "1e400",
        "\"\"",
        "\" \"",
        "\"a\"",
        "\"A\"",
        "\"positive\"",
        "[]",
        "{}",
        "[1]",
        "[\"a\", \"a\"]",
        "{\"x-a\": 1}",
        "\"" + "x".repeat(29) + "\"",
        "\"" + "x".repeat(81) + "\"",
        "\"" + "x".repeat(241) + "\""
    };

    private static final PublishedSchema SCHEMA = PublishedSchema.load();

    static LongStream seeds() {
        return LongStream.range(0, 250);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothRefuseTheSame(long seed) throws IOException {
        var chance = new Random(seed);
        String name = List.of("ceo", "val", "blk").get(chance.nextInt(3));
        String valid = Files.readString(Path.of("assessments", name + ".json"));
        ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(valid);
        change(tree, chance);
        String text = tree.toString();

        List<Problem> problems =
                new QuestionnaireReader()
                        .read(new JsonFile("q.json", text.getBytes(StandardCharsets.UTF_8)))
                        .problems();

        if (!SCHEMA.complaints(text).isEmpty()) {
            assertThat(problems).as(text).isNotEmpty();
        }
    }

    @Test
    void theSchemaRefusesWhatIsNoQuestionnaire() {
        assertThat(SCHEMA.complaints("{}")).isNotEmpty();
        assertThat(SCHEMA.complaints("{\"format\": \"other\"}")).isNotEmpty();
    }

    private static void change(ObjectNode tree, Random chance) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(tree, objects);
        // The few objects of the head come up as often as the many items.
        int limit = chance.nextBoolean() ? Math.min(12, objects.size()) : objects.size();
        ObjectNode object = objects.get(chance.nextInt(limit));
        List<String> keys = List.copyOf(object.propertyNames());
        String key = keys.get(chance.nextInt(keys.size()));
        JsonNode value = JsonMapper.shared().readTree(VALUES[chance.nextInt(VALUES.length)]);
        switch (chance.nextInt(4)) {
            case 0 -> object.remove(key);
            case 1 -> object.set(key + "s", value);
            default -> object.set(key, value);
        }
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> collect(child, objects));
    }
}
