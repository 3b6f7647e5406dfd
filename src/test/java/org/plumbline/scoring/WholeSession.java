package org.plumbline.scoring;

import org.jspecify.annotations.Nullable;
import org.plumbline.fixture.Assessments;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A whole session of a vector, scored as the product scores it. */
final class WholeSession {

    private WholeSession() {}

    static Map<String, @Nullable Object> score(JsonNode in) {
        int raters = in.get("raters").size();
        Assessments team =
                in.get("mode").asString().equals("workshop")
                        ? Assessments.workshop(raters)
                        : Assessments.confidential(raters);
        team.shortForm().withCeo().consent(true, in.get("ceo_consent").asBoolean());
        in.get("votes")
                .properties()
                .forEach(entry -> team.votes(entry.getKey(), votes(entry.getValue())));
        return outcome(
                new AssessmentScoring()
                        .score(
                                (in.get("evidence_collected").asBoolean()
                                                ? team.evidenceCollected()
                                                : team)
                                        .build()));
    }

    private static @Nullable Object[] votes(JsonNode row) {
        return VectorFunctions.list(row).stream().map(WholeSession::vote).toArray();
    }

    private static @Nullable Object vote(JsonNode vote) {
        if (vote.isNull()) {
            return null;
        }
        return vote.isIntegralNumber() ? (Object) vote.asInt() : vote.asString();
    }

    private static Map<String, @Nullable Object> outcome(Result result) {
        Map<String, @Nullable Object> items = new LinkedHashMap<>();
        Map<String, @Nullable Object> flags = new LinkedHashMap<>();
        for (ItemResult item : result.items()) {
            Map<String, @Nullable Object> out = new LinkedHashMap<>();
            out.put("status", VectorFunctions.word(item.status()));
            out.put("score", VectorFunctions.boxed(item.score()));
            out.put("n", item.counts().levels());
            items.put(item.item().value(), out);
            if (!item.flags().isEmpty()) {
                flags.put(item.item().value(), item.flags().stream().map(Flag::name).toList());
            }
        }
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("items", items);
        all.put("instruments", instruments(result.instruments()));
        all.put("flags", flags);
        all.put("overall", overall(result.overall()));
        all.put("stage", VectorFunctions.stage(result.stage()));
        all.put("ceo_gap", VectorFunctions.gap(result.ceo().gap()));
        all.put("ceo_self", VectorFunctions.boxed(result.ceo().self()));
        return all;
    }

    private static Map<String, @Nullable Object> instruments(List<InstrumentResult> instruments) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        for (InstrumentResult result : instruments) {
            all.put(
                    result.questionnaire().value(),
                    VectorFunctions.averaged(
                            new Averaged(
                                    result.status(),
                                    result.score(),
                                    result.valid(),
                                    result.applicable()),
                            "n_valid"));
        }
        return all;
    }

    private static Map<String, @Nullable Object> overall(OverallResult overall) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("score", VectorFunctions.boxed(overall.score()));
        out.put("coverage", overall.coverage());
        out.put("status", VectorFunctions.word(overall.status()));
        return out;
    }
}
