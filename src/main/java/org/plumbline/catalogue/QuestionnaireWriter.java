package org.plumbline.catalogue;

import org.plumbline.model.Item;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Scale;
import org.plumbline.model.Section;
import org.plumbline.model.Source;
import org.plumbline.model.Wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a questionnaire so that {@link QuestionnaireReader} reads the same again. */
public final class QuestionnaireWriter {

    /** The questionnaire as a JSON file. */
    public byte[] write(Questionnaire questionnaire) {
        return JsonText.of(members(questionnaire));
    }

    /** The questionnaire as members of an object, for a file that holds it inside. */
    public Map<String, Object> members(Questionnaire questionnaire) {
        var members = new LinkedHashMap<String, Object>();
        members.put("format", QuestionnaireReader.FORMAT);
        members.put("formatVersion", QuestionnaireReader.FORMAT_VERSION);
        members.put("id", questionnaire.id().value());
        members.put("version", questionnaire.version());
        members.put("methodVersion", questionnaire.methodVersion());
        members.put("title", questionnaire.title());
        members.put("shortTitle", questionnaire.shortTitle());
        members.put("description", questionnaire.description());
        members.put("source", source(questionnaire.source()));
        members.put("polarity", Expected.name(questionnaire.polarity()));
        members.put("scale", scale(questionnaire.scale()));
        members.put("sections", questionnaire.sections().stream().map(this::section).toList());
        return members;
    }

    private static Map<String, Object> source(Source source) {
        var members = new LinkedHashMap<String, Object>();
        members.put("title", source.title());
        source.author().ifPresent(author -> members.put("author", author));
        source.note().ifPresent(note -> members.put("note", note));
        return members;
    }

    private static Map<String, Object> scale(Scale scale) {
        var members = new LinkedHashMap<String, Object>();
        members.put("id", scale.id());
        members.put("stem", scale.stem());
        scale.selfStem().ifPresent(stem -> members.put("selfStem", stem));
        var levels = new ArrayList<Map<String, Object>>();
        for (int level = scale.lowest(); level <= scale.highest(); level++) {
            levels.add(JsonText.members("level", level, "name", scale.nameOf(level)));
        }
        members.put("levels", levels);
        return members;
    }

    private Map<String, Object> section(Section section) {
        return JsonText.members(
                "id", section.id().value(),
                "title", section.title(),
                "shortTitle", section.shortTitle(),
                "question", section.question(),
                "construct", section.construct(),
                "sourcePart", section.sourcePart(),
                "weight", section.weight(),
                "items", section.items().stream().map(QuestionnaireWriter::item).toList());
    }

    private static Map<String, Object> item(Item item) {
        var members = new LinkedHashMap<String, Object>();
        members.put("id", item.id().value());
        members.put("title", item.title());
        switch (item.wording()) {
            case Wording.Common(String statement) -> members.put("statement", statement);
            case Wording.SelfAndTeam(String self, String team) ->
                    members.put("wordings", JsonText.members("self", self, "team", team));
        }
        members.put("levels", List.copyOf(item.levelLines()));
        members.put("evidence", item.evidence());
        members.put("prompt", item.prompt());
        members.put("action", item.action());
        members.put("shortForm", item.shortForm());
        members.put("weight", item.weight());
        return members;
    }
}
