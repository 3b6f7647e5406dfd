package org.plumbline.catalogue;

import org.plumbline.model.Polarity;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.Scale;
import org.plumbline.model.Source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a questionnaire as {@code assessments/questionnaire.schema.json} describes it, and the
 * rules a schema cannot state: one line a level, no two lines of an item alike, no id twice.
 */
public final class QuestionnaireReader {

    /** What the key {@code format} of a questionnaire says. */
    public static final String FORMAT = "plumbline-questionnaire";

    static final int FORMAT_VERSION = 1;

    private static final Pattern QUESTIONNAIRE_ID = Pattern.compile("[A-Z][A-Z0-9]{1,11}");
    private static final Pattern SCALE_ID = Pattern.compile("[A-Z][A-Z0-9]{0,11}");
    private static final Pattern METHOD_VERSION = Pattern.compile("[0-9]+\\.[0-9]+");
    private static final int FEWEST_LEVELS = 3;
    private static final int MOST_LEVELS = 6;

    /** Reads a questionnaire from a file. */
    public Reading<Questionnaire> read(JsonFile file) {
        return file.read(this::read);
    }

    /** Reads a questionnaire from an object, such as one inside an assessment file. */
    public Optional<Questionnaire> read(JsonObject json) {
        json.find("$schema", Expected.blankable(Limits.LONG_NOTE));
        json.get("format", Expected.constant(FORMAT));
        json.get("formatVersion", Expected.integer(FORMAT_VERSION, FORMAT_VERSION));
        String id =
                json.get(
                        "id",
                        Expected.matching(
                                QUESTIONNAIRE_ID, "an id of 2 to 12 capital letters and digits"));
        int version = json.get("version", Expected.integer(1, Integer.MAX_VALUE));
        String method =
                json.get(
                        "methodVersion",
                        Expected.matching(METHOD_VERSION, "a version such as \"1.0\""));
        String title = json.get("title", Expected.text(Limits.TITLE));
        String shortTitle = json.get("shortTitle", Expected.text(Limits.SHORT));
        String description = json.get("description", Expected.text(Limits.LONG));
        Optional<Source> source = json.object("source", QuestionnaireReader::source);
        Polarity polarity = json.get("polarity", Expected.choice(Polarity.class));
        Optional<ScaleFound> found = json.object("scale", QuestionnaireReader::scale);
        Optional<Scale> scale = found.flatMap(ScaleFound::scale);
        var sections = new SectionReader(found.flatMap(ScaleFound::levels)).read(json);
        return json.made(
                () ->
                        new Questionnaire(
                                new QuestionnaireId(id),
                                version,
                                method,
                                title,
                                shortTitle,
                                description,
                                source.orElseThrow(),
                                polarity,
                                scale.orElseThrow(),
                                sections));
    }

    private static Optional<Source> source(JsonObject json) {
        String title = json.get("title", Expected.text(Limits.LONG));
        Optional<String> author = json.find("author", Expected.text(Limits.TITLE));
        Optional<String> note = json.find("note", Expected.text(Limits.LONG_NOTE));
        return json.made(() -> new Source(title, author, note));
    }

    private static Optional<ScaleFound> scale(JsonObject json) {
        String id =
                json.get(
                        "id",
                        Expected.matching(SCALE_ID, "an id of 1 to 12 capital letters and digits"));
        String stem = json.get("stem", Expected.text(Limits.STATEMENT));
        Optional<String> selfStem = json.find("selfStem", Expected.text(Limits.STATEMENT));
        List<String> names = levelNames(json);
        Optional<Scale> scale = json.made(() -> new Scale(id, stem, selfStem, 0, names));
        return Optional.of(new ScaleFound(scale, json.lengthOf("levels")));
    }

    private static List<String> levelNames(JsonObject json) {
        var names = new ArrayList<String>();
        json.objects("levels", level -> Optional.of(names.add(levelName(level, names.size()))));
        json.lengthOf("levels")
                .filter(length -> length < FEWEST_LEVELS || length > MOST_LEVELS)
                .ifPresent(
                        length ->
                                json.problem(
                                        "levels", "has " + length + " levels; expected 3 to 6"));
        return names;
    }

    private static String levelName(JsonObject json, int level) {
        json.get("level", Expected.integer(level, level));
        String name = json.get("name", Expected.text(Limits.SHORT));
        json.made(() -> name);
        return name;
    }

    /**
     * A scale, and how many levels it has, so that items are checked even if the scale is wrong.
     */
    private record ScaleFound(Optional<Scale> scale, Optional<Integer> levels) {}
}
