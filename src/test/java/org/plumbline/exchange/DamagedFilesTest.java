package org.plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalogue.Problem;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/** Files that were cut, changed or made up: each is read to its end or refused with problems. */
final class DamagedFilesTest {

    private static final byte[] SOUND = SampleText.bytes();

    private static final String[] VALUES = {
        "null", "true", "-1", "7", "2.5", "1e999999999", "123456789012345678901234567890", "\"\"",
        "\"DK\"", "\"2026-13-01\"", "\"p1\"", "[]", "{}", "[[[[]]]]", "\"\\u0000\"", "\"\\uD800\""
    };

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static void isReadOrRefused(byte[] bytes) {
        List<Problem> problems = SampleText.read(bytes).problems();

        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.line()).matches("a\\.json: /.*: .+"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cutAnywhere(long seed) {
        isReadOrRefused(Arrays.copyOf(SOUND, new Random(seed).nextInt(SOUND.length)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bytesFlippedAnywhere(long seed) {
        var chance = new Random(seed);
        byte[] bytes = SOUND.clone();
        for (int i = 0; i < 3; i++) {
            bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
        }
        isReadOrRefused(bytes);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void valuesReplacedAnywhere(long seed) {
        var chance = new Random(seed);
        ObjectNode tree = SampleText.tree();
        for (int i = 0; i < 5; i++) {
            List<ObjectNode> objects = new ArrayList<>();
            collect(tree, objects);
            change(objects.get(chance.nextInt(objects.size())), chance);
        }
        isReadOrRefused(JsonMapper.shared().writeValueAsBytes(tree));
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            // The head counts for as much as all that lies below it.
            objects.add(object);
        }
        node.forEach(child -> collect(child, objects));
        if (node.has("format")) {
            for (int i = 0; i < 400; i++) {
                objects.add((ObjectNode) node);
            }
        }
    }

    private static void change(ObjectNode object, Random chance) {
        List<String> keys = List.copyOf(object.propertyNames());
        if (keys.isEmpty()) {
            return;
        }
        String key = keys.get(chance.nextInt(keys.size()));
        JsonNode value = JsonMapper.shared().readTree(VALUES[chance.nextInt(VALUES.length)]);
        switch (chance.nextInt(4)) {
            case 0 -> object.remove(key);
            case 1 -> object.set(key + "s", object.remove(key));
            case 2 -> object.set(key, value);
            default -> {
                if (object.get(key) instanceof ArrayNode list) {
                    list.insert(chance.nextInt(list.size() + 1), value);
                } else {
                    object.putArray(key).add(value);
                }
            }
        }
    }

    @Test
    void repeatedKeysAreNamed() {
        String text = new String(SOUND, java.nio.charset.StandardCharsets.UTF_8);
        byte[] twice =
                text.replaceFirst("\"round\": 1", "\"round\": 1, \"round\": 1")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(SampleText.read(twice).problems())
                .extracting(Problem::line)
                .containsExactly(
                        "a.json: /answers/0/round: stands twice in the same object; expected once");
    }
}
