package org.plumbline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.Item;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The shipped texts are those of the method's item bank. */
final class ItemBankTest {

    private static final Map<String, JsonNode> BANK = new HashMap<>();

    @BeforeAll
    static void readBank() throws Exception {
        try (InputStream file = ItemBankTest.class.getResourceAsStream("items.json")) {
            for (JsonNode instrument : JsonMapper.shared().readTree(file).get("instruments")) {
                for (JsonNode section : instrument.get("sections")) {
                    section.get("items").forEach(i -> BANK.put(i.get("id").asString(), i));
                }
            }
        }
    }

    static Stream<Item> items() {
        return new CatalogueReader()
                .builtIn().questionnaires().stream().flatMap(q -> q.items().stream());
    }

    @Test
    void theSameItemsAreInBoth() {
        assertThat(items().map(item -> item.id().value()))
                .containsExactlyInAnyOrderElementsOf(BANK.keySet());
    }

    @ParameterizedTest
    @MethodSource("items")
    void textsAreThoseOfTheBank(Item item) {
        JsonNode expected = inBank(item);

        assertThat(item.wording().statement(true)).isEqualTo(expected.get("statement").asString());
        assertThat(item.wording().statement(false))
                .isEqualTo(
                        expected.path("statement_team")
                                .asString(expected.get("statement").asString()));
        assertThat(item.evidence()).isEqualTo(expected.get("evidence").asString());
        assertThat(item.prompt()).isEqualTo(expected.get("prompt").asString());
        assertThat(item.action()).isEqualTo(expected.get("action").asString());
        assertThat(item.shortForm()).isEqualTo(expected.get("short_form").asBoolean());
        assertThat(item.weight()).isEqualTo(expected.get("weight").asDouble());
    }

    @ParameterizedTest
    @MethodSource("items")
    void levelLinesAreThoseOfTheBank(Item item) {
        JsonNode expected = inBank(item);

        if (expected.has("anchors")) {
            List<String> anchors = new ArrayList<>();
            expected.get("anchors").forEach(anchor -> anchors.add(anchor.asString()));
            assertThat(item.levelLines()).isEqualTo(anchors);
        } else {
            assertThat(item.levelLines()).startsWith(expected.get("anchor_low").asString());
            assertThat(item.levelLines()).endsWith(expected.get("anchor_high").asString());
        }
    }

    private static JsonNode inBank(Item item) {
        return Objects.requireNonNull(BANK.get(item.id().value()), item.id().value());
    }
}
