package org.plumbline.catalogue;

import org.plumbline.model.Item;
import org.plumbline.model.ItemId;
import org.plumbline.model.Section;
import org.plumbline.model.SectionId;
import org.plumbline.model.Wording;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the sections of one questionnaire and the items in them. */
final class SectionReader {

    private static final Pattern PART_ID =
            Pattern.compile("(?=.{1,24}$)[A-Z][A-Z0-9]*([.-][A-Z0-9]+)*");
    private static final Expected<String> PART =
            Expected.matching(
                    PART_ID,
                    "an id of at most 24 capital letters and digits, in groups joined by '.' or"
                            + " '-'");
    private static final int HEAVIEST = 100;

    private final Optional<Integer> levels;
    private final Set<String> ids = new HashSet<>();

    /**
     * @param levels the number of levels of the scale, if the scale could be read
     */
    SectionReader(Optional<Integer> levels) {
        this.levels = levels;
    }

    List<Section> read(JsonObject questionnaire) {
        return atLeastOne(
                questionnaire, "sections", questionnaire.objects("sections", this::section));
    }

    private Optional<Section> section(JsonObject json) {
        String id = newId(json);
        String title = json.get("title", Expected.text(Limits.TITLE));
        String shortTitle = json.get("shortTitle", Expected.text(Limits.SHORT));
        String question = json.get("question", Expected.text(Limits.LONG));
        String construct = json.get("construct", Expected.text(Limits.LONG));
        String sourcePart = json.get("sourcePart", Expected.text(Limits.LONG));
        double weight = json.get("weight", Expected.positive(HEAVIEST));
        List<Item> items = atLeastOne(json, "items", json.objects("items", this::item));
        return json.made(
                () ->
                        new Section(
                                new SectionId(id),
                                title,
                                shortTitle,
                                question,
                                construct,
                                sourcePart,
                                weight,
                                items));
    }

    private Optional<Item> item(JsonObject json) {
        String id = newId(json);
        String title = json.get("title", Expected.text(Limits.SHORT));
        Optional<Wording> wording = wording(json);
        List<String> lines = levelLines(json);
        String evidence = json.get("evidence", Expected.text(Limits.LONG));
        String prompt = json.get("prompt", Expected.text(Limits.LONG));
        String action = json.get("action", Expected.text(Limits.LONG));
        boolean shortForm = json.get("shortForm", Expected.truth());
        double weight = json.get("weight", Expected.positive(HEAVIEST));
        return json.made(
                () ->
                        new Item(
                                new ItemId(id),
                                title,
                                wording.orElseThrow(),
                                lines,
                                evidence,
                                prompt,
                                action,
                                shortForm,
                                weight));
    }

    private static Optional<Wording> wording(JsonObject json) {
        if (json.has("statement") && json.has("wordings")) {
            json.problem("wordings", "stands beside a statement; expected one of the two");
        }
        if (json.has("wordings")) {
            return json.object("wordings", SectionReader::selfAndTeam);
        }
        return Optional.of(
                new Wording.Common(json.get("statement", Expected.text(Limits.STATEMENT))));
    }

    private static Optional<Wording> selfAndTeam(JsonObject json) {
        String self = json.get("self", Expected.text(Limits.STATEMENT));
        String team = json.get("team", Expected.text(Limits.STATEMENT));
        return json.made(() -> new Wording.SelfAndTeam(self, team));
    }

    private List<String> levelLines(JsonObject json) {
        List<String> lines = json.values("levels", Expected.text(Limits.STATEMENT));
        json.lengthOf("levels").ifPresent(found -> oneForEachLevel(json, found));
        noneAlike(json, lines);
        return lines;
    }

    private void oneForEachLevel(JsonObject json, int found) {
        if (levels.isPresent() && found != levels.get()) {
            json.problem(
                    "levels",
                    "has %d lines; expected %d, one for each level of the scale"
                            .formatted(found, levels.get()));
        }
    }

    private static void noneAlike(JsonObject json, List<String> lines) {
        var seen = new HashSet<String>();
        for (int i = 0; i < lines.size(); i++) {
            if (!seen.add(lines.get(i)) && !lines.get(i).equals(Expected.NO_TEXT)) {
                json.problem(
                        "levels",
                        i,
                        "is like another line; expected a line of its own for each level");
            }
        }
    }

    private String newId(JsonObject json) {
        String id = json.get("id", PART);
        if (json.sound() && !ids.add(id)) {
            json.problem("id", "is " + id + ", which another part has; expected an id of its own");
        }
        return id;
    }

    private static <T> List<T> atLeastOne(JsonObject json, String key, List<T> values) {
        if (json.lengthOf(key).filter(length -> length == 0).isPresent()) {
            json.problem(key, "is empty; expected at least one");
        }
        return values;
    }
}
