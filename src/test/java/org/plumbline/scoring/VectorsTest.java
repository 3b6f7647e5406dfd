package org.plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every vector of the method gives what it says. */
final class VectorsTest {

    static List<Vectors.Case> cases() {
        return Vectors.cases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void vectorGivesWhatItSays(Vectors.Case vector) {
        assertMatches(
                vector.id(),
                vector.expect(),
                VectorFunctions.call(vector.function(), vector.input()));
    }

    @Test
    void allCasesAreThere() {
        assertThat(cases()).hasSize(104).extracting(Vectors.Case::id).doesNotHaveDuplicates();
    }

    private static void assertMatches(String where, JsonNode expected, @Nullable Object actual) {
        if (expected.isNull()) {
            assertThat(actual).as(where).isNull();
        } else if (expected.isObject()) {
            assertThat(actual).as(where).isInstanceOf(Map.class);
            Map<?, ?> map = (Map<?, ?>) actual;
            if (where.endsWith("/flags") || where.endsWith("/caps")) {
                assertThat(map).as(where).hasSize(expected.size());
            }
            expected.properties()
                    .forEach(
                            entry -> {
                                String path = where + "/" + entry.getKey();
                                assertThat(map.containsKey(entry.getKey())).as(path).isTrue();
                                assertMatches(path, entry.getValue(), map.get(entry.getKey()));
                            });
        } else if (expected.isArray()) {
            assertListMatches(where, expected, actual);
        } else if (expected.isNumber()) {
            assertThat(actual).as(where).isInstanceOf(Number.class);
            assertThat(((Number) actual).doubleValue())
                    .as(where)
                    .isEqualTo(expected.asDouble(), within(Vectors.tolerance()));
        } else if (expected.isBoolean()) {
            assertThat(actual).as(where).isEqualTo(expected.asBoolean());
        } else {
            assertThat(actual).as(where).isEqualTo(expected.asString());
        }
    }

    private static void assertListMatches(
            String where, JsonNode expected, @Nullable Object actual) {
        assertThat(actual).as(where).isInstanceOf(List.class);
        List<?> list = new ArrayList<>((List<?>) actual);
        assertThat(list).as(where).hasSize(expected.size());
        for (int i = 0; i < expected.size(); i++) {
            assertMatches(where + "/" + i, expected.get(i), list.get(i));
        }
    }
}
