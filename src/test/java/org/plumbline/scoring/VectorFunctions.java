package org.plumbline.scoring;

import org.jspecify.annotations.Nullable;
import org.plumbline.model.Answer;
import org.plumbline.model.EffortEstimate;
import org.plumbline.model.Form;
import org.plumbline.model.Mode;
import org.plumbline.model.Polarity;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.SectionId;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** The functions named in the vectors, each called on the class of the product that computes it. */
final class VectorFunctions {

    private VectorFunctions() {}

    /** Calls a function; an unknown name is an error. */
    static @Nullable Object call(String function, JsonNode in) {
        return switch (function) {
            case "item_score" -> itemScore(in);
            case "section_score" -> sectionScore(in);
            case "instrument_score" ->
                    averaged(Averaged.instrument(parts(in.get("sections"))), "n_valid");
            case "team_section" -> averaged(Averaged.section(parts(in.get("items"))), "n_answered");
            case "overall_index" -> overallIndex(in);
            case "display_and_stage" -> displayAndStage(in);
            case "gates" -> gates(in);
            case "team_item" -> teamItem(in);
            case "items_first_vs_persons_first" -> itemsFirst(in);
            case "official_item" -> officialItem(in);
            case "agreement" -> agreement(in);
            case "agreement_section" -> agreementSection(in);
            case "discuss_flags" -> discussFlags(in);
            case "ceo_gap" -> ceoGap(in);
            case "self_gap" -> selfGap(in);
            case "ceo_used" -> ceoUsed(in);
            case "suppress_groups" -> suppressGroups(in);
            case "fpc_interval" -> fpcInterval(in);
            case "worst_case" -> worstCase(in);
            case "leave_one_out" ->
                    boxed(Confidence.leaveOneOut(Sample.of(doubles(in.get("scores")))));
            case "rci" -> reliableChange(in);
            case "change_rule" -> changeRule(in);
            case "alpha" -> alpha(in);
            case "priority" -> priority(in);
            case "end_to_end_short_form" -> WholeSession.score(in);
            default -> throw new IllegalArgumentException("Unknown function: " + function);
        };
    }

    private static @Nullable Object itemScore(JsonNode in) {
        try {
            JsonNode x = in.get("x");
            if (x.isNumber() && !x.isIntegralNumber()) {
                throw new IllegalArgumentException("invalid level: not an integer");
            }
            Votes votes = Votes.of(answers(List.of(x)), 1);
            return votes.n() == 0 ? null : ruler(in).points(votes.levels().get(0));
        } catch (IllegalArgumentException e) {
            return Map.of("error", "invalid level");
        }
    }

    private static Map<String, @Nullable Object> sectionScore(JsonNode in) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < in.get("answers").size(); i++) {
            double weight = in.has("weights") ? in.get("weights").get(i).asDouble() : 1;
            parts.add(part(in.get("answers").get(i), ruler(in), weight));
        }
        return averaged(Averaged.section(parts), "n_answered");
    }

    private static Part part(JsonNode answer, Ruler ruler, double weight) {
        if (answer.isIntegralNumber()) {
            return new Part.Scored(ruler.points(answer.asInt()), weight);
        }
        return answer.isString() && answer.asString().equals("NA")
                ? new Part.NotApplicable()
                : new Part.Missing();
    }

    private static List<Part> parts(JsonNode list) {
        return list(list).stream()
                .map(
                        node ->
                                node.get("status").asString().equals("not_applicable")
                                        ? new Part.NotApplicable()
                                        : Part.of(optional(node.get("score")), 1))
                .toList();
    }

    static Map<String, @Nullable Object> averaged(Averaged average, String valid) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("score", boxed(average.score()));
        out.put("status", word(average.status()));
        out.put(valid, average.valid());
        out.put("n_applicable", average.applicable());
        return out;
    }

    private static Map<String, @Nullable Object> overallIndex(JsonNode in) {
        Map<QuestionnaireId, Double> scores = new HashMap<>();
        in.get("instr")
                .properties()
                .forEach(
                        entry -> {
                            if (!entry.getValue().isNull()) {
                                scores.put(
                                        new QuestionnaireId(entry.getKey()),
                                        entry.getValue().asDouble());
                            }
                        });
        OverallIndex index = OverallIndex.of(scores);
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("score", boxed(index.score()));
        out.put("coverage", index.coverage());
        out.put("status", word(index.status()));
        return out;
    }

    private static Map<String, Object> displayAndStage(JsonNode in) {
        double score = in.get("score").asDouble();
        Stage stage = Stage.byScore(score);
        return Map.of(
                "display",
                DisplayRounding.points(score),
                "stage",
                stage.number(),
                "name",
                stage.title());
    }

    private static Map<String, @Nullable Object> gates(JsonNode in) {
        return stage(
                Gates.judge(
                        new GateFigures(
                                optional(in.get("overall")),
                                optional(in.get("ceo")),
                                optional(in.get("sin_min")),
                                Optional.empty(),
                                optional(in.get("val1")),
                                optional(in.get("sgn")),
                                optional(in.get("blk")),
                                in.get("evidence_collected").asBoolean(),
                                in.has("n_high") ? in.get("n_high").asInt() : 0,
                                in.has("n_high_evidenced") ? in.get("n_high_evidenced").asInt() : 0,
                                in.has("form") && in.get("form").asString().equals("short")
                                        ? Form.SHORT
                                        : Form.LONG)));
    }

    static Map<String, @Nullable Object> stage(StageResult result) {
        Map<String, Object> caps = new LinkedHashMap<>();
        result.caps().forEach((gate, cap) -> caps.put(gate.name(), cap.number()));
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("stage_by_score", result.byScore().map(Stage::number).orElse(null));
        out.put("stage", result.stage().map(Stage::number).orElse(null));
        out.put("name", result.stage().map(Stage::title).orElse(null));
        out.put("caps", caps);
        out.put("binding", result.binding().stream().map(Gate::name).toList());
        return out;
    }

    private static Map<String, @Nullable Object> teamItem(JsonNode in) {
        List<JsonNode> votes = list(in.get("votes"));
        TeamItem item =
                TeamItem.of(
                        Votes.of(answers(votes), votes.size()),
                        ruler(in),
                        mode(in).smallestGroup(),
                        votes.size() == 1,
                        false);
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("n", item.counts().levels());
        out.put("dk", item.counts().dontKnow());
        out.put("na", item.counts().notApplicable());
        out.put("dk_share", item.counts().dontKnowShare());
        out.put("score", boxed(item.score()));
        out.put("mean_level", boxed(item.meanLevel()));
        out.put("median_level", boxed(item.medianLevel()));
        out.put("status", word(item.status()));
        return out;
    }

    private static Map<String, @Nullable Object> itemsFirst(JsonNode in) {
        List<JsonNode> items = list(in.get("raters_by_item"));
        Ruler ruler = ruler(in);
        List<TeamItem> team =
                items.stream()
                        .map(
                                item ->
                                        TeamItem.of(
                                                Votes.of(answers(list(item)), item.size()),
                                                ruler,
                                                mode(in).smallestGroup(),
                                                false,
                                                false))
                        .toList();
        Averaged section =
                Averaged.section(team.stream().map(item -> Part.of(item.score(), 1)).toList());
        List<Double> persons =
                IntStream.range(0, items.get(0).size())
                        .mapToObj(
                                person ->
                                        Averaged.section(
                                                items.stream()
                                                        .map(i -> part(i.get(person), ruler, 1))
                                                        .toList()))
                        .flatMap(average -> average.score().stream().boxed())
                        .toList();
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("item_scores", team.stream().map(item -> boxed(item.score())).toList());
        out.put("section", boxed(section.score()));
        out.put("mean_of_persons", Sample.of(persons).mean());
        return out;
    }

    private static Map<String, @Nullable Object> officialItem(JsonNode in) {
        Optional<OfficialValue> official =
                OfficialItem.of(
                        ruler(in),
                        levels(in.get("vote1")),
                        levels(in.get("vote2")),
                        in.has("consensus") && !in.get("consensus").isNull()
                                ? OptionalInt.of(in.get("consensus").asInt())
                                : OptionalInt.empty());
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("score", official.map(OfficialValue::score).orElse(null));
        out.put("source", official.map(value -> word(value.source())).orElse(null));
        out.put("shift", official.map(value -> boxed(value.shift())).orElse(null));
        out.put("talked_away", official.map(OfficialValue::talkedAway).orElse(false));
        out.put("outside_votes", official.flatMap(OfficialValue::outsideVotes).orElse(null));
        return out;
    }

    private static Map<String, @Nullable Object> agreement(JsonNode in) {
        List<Integer> votes = levels(in.get("levels"));
        int size = ruler(in).levels();
        Optional<Agreement> found = Agreement.of(votes, size);
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("n", votes.size());
        out.put("A", size);
        out.put("var_uniform", Agreement.uniformVariance(size));
        out.put("var_max", Agreement.maximumVariance(size));
        out.put("mean", Sample.of(votes).mean());
        out.put("median", Sample.of(votes).median());
        out.put("s2", found.map(Agreement::variance).orElse(null));
        out.put("sd", found.map(a -> Math.sqrt(a.variance())).orElse(null));
        out.put("rwg", found.map(Agreement::rwgStar).orElse(null));
        out.put("rwg_reset", found.map(Agreement::rwg).orElse(null));
        out.put("rwg_star", found.map(Agreement::rwgStar).orElse(null));
        out.put("a_max", found.map(Agreement::aMax).orElse(null));
        out.put("ad_mean", found.map(Agreement::adMean).orElse(null));
        out.put("ad_median", found.map(Agreement::adMedian).orElse(null));
        out.put("iqr", found.map(Agreement::iqr).orElse(null));
        out.put("range", found.map(a -> a.votes().highest() - a.votes().lowest()).orElse(null));
        out.put("label", found.map(a -> word(a.word())).orElse(null));
        return out;
    }

    private static Map<String, Object> agreementSection(JsonNode in) {
        int size = ruler(in).levels();
        SectionAgreement section =
                SectionAgreement.of(
                        list(in.get("items")).stream()
                                .flatMap(item -> Agreement.of(levels(item), size).stream())
                                .toList(),
                        size);
        return Map.of(
                "J", section.items(),
                "mean_s2", section.meanVariance(),
                "rwg_J", section.rwgJ(),
                "rwg_star_J", section.rwgStarJ(),
                "ad_median_section", section.adMedian());
    }

    private static List<String> discussFlags(JsonNode in) {
        List<JsonNode> votes = list(in.get("votes"));
        return DiscussFlags.of(
                        Votes.of(answers(votes), votes.size()), ruler(in), ceoBeside(in, votes))
                .stream()
                .map(Flag::name)
                .toList();
    }

    private static Optional<CeoBeside> ceoBeside(JsonNode in, List<JsonNode> votes) {
        if (!in.has("ceo_index") || !in.get("ceo_consent").asBoolean()) {
            return Optional.empty();
        }
        int ceo = in.get("ceo_index").asInt();
        List<JsonNode> rest = new ArrayList<>(votes);
        JsonNode own = rest.remove(ceo);
        List<Integer> others = Votes.of(answers(rest), rest.size()).levels();
        return own.isIntegralNumber() && others.size() >= Gaps.FEWEST_OTHERS
                ? Optional.of(new CeoBeside(own.asInt(), Sample.of(others).median(), others.size()))
                : Optional.empty();
    }

    private static Map<String, @Nullable Object> ceoGap(JsonNode in) {
        return gap(
                Gaps.ceo(
                        optional(in.get("ceo")),
                        doubles(in.get("others")),
                        !in.has("consent") || in.get("consent").asBoolean(),
                        mode(in).smallestGroup()));
    }

    static Map<String, @Nullable Object> gap(CeoGap gap) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("status", word(gap.status()));
        out.put("gap", boxed(gap.gap()));
        out.put("word", gap.word().map(VectorFunctions::word).orElse(null));
        out.put("position", gap.position().map(VectorFunctions::word).orElse(null));
        return out;
    }

    private static Map<String, @Nullable Object> selfGap(JsonNode in) {
        List<Double> others = new ArrayList<>(doubles(in.get("scores")));
        double own = others.remove(in.get("i").asInt());
        OptionalDouble gap = Gaps.own(own, others, mode(in).smallestGroup());
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("status", gap.isPresent() ? "ok" : "suppressed");
        out.put("gap", boxed(gap));
        return out;
    }

    private static Map<String, @Nullable Object> ceoUsed(JsonNode in) {
        List<Double> team = doubles(in.get("team_scores"));
        CeoView view =
                CeoView.choose(
                        optional(in.get("ceo_self")),
                        team.size() >= mode(in).smallestGroup()
                                ? OptionalDouble.of(Sample.of(team).mean())
                                : OptionalDouble.empty());
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("score", boxed(view.score()));
        out.put("source", word(view.used()));
        return out;
    }

    private static List<String> suppressGroups(JsonNode in) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        list(in.get("sizes"))
                .forEach(pair -> sizes.put(pair.get(0).asString(), pair.get(1).asInt()));
        return List.copyOf(Suppression.hidden(sizes, in.get("k").asInt(), 0)).stream()
                .sorted()
                .toList();
    }

    private static Map<String, Object> fpcInterval(JsonNode in) {
        Sample scores = Sample.of(doubles(in.get("scores")));
        int members = in.get("N").asInt();
        Confidence.Interval interval = Confidence.interval(scores, members);
        String few = scores.size() < 5 ? "too_few" : "ok";
        return Map.of(
                "mean", interval.mean(),
                "se", interval.standardError(),
                "low", interval.low(),
                "high", interval.high(),
                "status", scores.size() == members ? "all_answered" : few);
    }

    private static Map<String, Object> worstCase(JsonNode in) {
        Range range =
                Confidence.worstCase(Sample.of(doubles(in.get("scores"))), in.get("N").asInt());
        return Map.of("low", range.low(), "high", range.high());
    }

    private static Map<String, Object> reliableChange(JsonNode in) {
        ReliableChange change =
                ReliableChange.of(
                        in.get("x1").asDouble(),
                        in.get("x2").asDouble(),
                        in.get("sd").asDouble(),
                        in.get("rel").asDouble());
        return Map.of(
                "sdiff", change.standardError(),
                "rci", change.index(),
                "min_change", change.smallestReliableChange(),
                "reliable", change.reliable());
    }

    private static Map<String, Object> changeRule(JsonNode in) {
        Change change =
                Change.of(
                        list(in.get("pairs")).stream()
                                .map(p -> new Change.Pair(p.get(0).asDouble(), p.get(1).asDouble()))
                                .toList(),
                        Change.Unit.valueOf(in.get("unit").asString().toUpperCase(Locale.ROOT)));
        return Map.of(
                "mean_change", change.mean(),
                "threshold", change.threshold(),
                "same_direction", change.sameDirection(),
                "n", change.people(),
                "word", word(change.word()));
    }

    private static Map<String, Object> alpha(JsonNode in) {
        Reliability reliability =
                Reliability.of(
                                list(in.get("rows")).stream()
                                        .map(
                                                row ->
                                                        list(row).stream()
                                                                .map(JsonNode::asInt)
                                                                .toList())
                                        .toList())
                        .orElseThrow();
        Range interval = reliability.interval().orElseThrow();
        return Map.of(
                "alpha", reliability.alpha(),
                "low", interval.low(),
                "high", interval.high(),
                "k", reliability.items(),
                "n", reliability.respondents());
    }

    private static Map<String, @Nullable Object> priority(JsonNode in) {
        Priority priority =
                Priority.of(
                        new Priority.Inputs(
                                in.get("score").asDouble(),
                                in.get("importance").asDouble(),
                                optional(in.get("ad")),
                                in.get("A").asInt(),
                                false,
                                in.has("binding_gate") && in.get("binding_gate").asBoolean(),
                                Optional.of(
                                        new EffortEstimate(
                                                new SectionId("S"),
                                                in.get("effort").asInt(),
                                                true,
                                                in.get("days").asInt() <= 90))));
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("severity", priority.severity());
        out.put("P", priority.value());
        out.put("quadrant", priority.quadrant().map(VectorFunctions::words).orElse(null));
        out.put("quick_win", priority.quickWin());
        out.put("talk_first", priority.talkFirst());
        return out;
    }

    private static Ruler ruler(JsonNode in) {
        int highest = in.get("scale").asString().endsWith("6") ? 5 : 4;
        boolean negative = in.has("polarity") && in.get("polarity").asString().equals("-");
        return new Ruler(0, highest, negative ? Polarity.NEGATIVE : Polarity.POSITIVE);
    }

    private static Mode mode(JsonNode in) {
        return in.has("mode")
                ? Mode.valueOf(in.get("mode").asString().toUpperCase(Locale.ROOT))
                : Mode.WORKSHOP;
    }

    private static List<Answer> answers(List<JsonNode> votes) {
        return votes.stream().flatMap(vote -> answer(vote).stream()).toList();
    }

    private static Optional<Answer> answer(JsonNode vote) {
        if (vote.isNull()) {
            return Optional.empty();
        }
        if (vote.isIntegralNumber()) {
            return Optional.of(new Answer.Rated(vote.asInt()));
        }
        return switch (vote.asString()) {
            case "DK" -> Optional.of(new Answer.DontKnow());
            case "NA" -> Optional.of(new Answer.NotApplicable("No such thing here."));
            default -> throw new IllegalArgumentException("invalid level");
        };
    }

    private static List<Integer> levels(@Nullable JsonNode votes) {
        return votes == null || votes.isNull()
                ? List.of()
                : Votes.of(answers(list(votes)), votes.size()).levels();
    }

    private static List<Double> doubles(JsonNode numbers) {
        return list(numbers).stream().map(JsonNode::asDouble).toList();
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static OptionalDouble optional(@Nullable JsonNode number) {
        return number == null || number.isNull()
                ? OptionalDouble.empty()
                : OptionalDouble.of(number.asDouble());
    }

    static @Nullable Double boxed(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String words(Quadrant quadrant) {
        String text = word(quadrant).replace('_', ' ');
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
