package org.plumbline.scoring;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

/** The vectors of the method, read from their unchanged copy. */
final class Vectors {

    private static final JsonNode FILE = read();

    /** One case: a function of the method, what goes in and what must come out. */
    record Case(String id, String function, JsonNode input, JsonNode expect, String note) {

        @Override
        public String toString() {
            return id + " " + function + ": " + note;
        }
    }

    private Vectors() {}

    static List<Case> cases() {
        return StreamSupport.stream(FILE.get("vectors").spliterator(), false)
                .map(
                        node ->
                                new Case(
                                        node.get("id").asString(),
                                        node.get("function").asString(),
                                        node.get("input"),
                                        node.get("expect"),
                                        node.get("note").asString()))
                .toList();
    }

    static double tolerance() {
        return FILE.get("tolerance").asDouble();
    }

    private static JsonNode read() {
        try (InputStream in = Vectors.class.getResourceAsStream("vectors.json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
