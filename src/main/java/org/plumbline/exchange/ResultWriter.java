package org.plumbline.exchange;

import org.plumbline.catalogue.JsonText;
import org.plumbline.scoring.CeoResult;
import org.plumbline.scoring.Gate;
import org.plumbline.scoring.InstrumentResult;
import org.plumbline.scoring.OverallResult;
import org.plumbline.scoring.PriorityResult;
import org.plumbline.scoring.Result;
import org.plumbline.scoring.SectionResult;
import org.plumbline.scoring.Stage;
import org.plumbline.scoring.StageResult;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a result for other programs: numbers unrounded, what does not exist {@code null}, with a
 * status that says why. A result holds nothing that may not be shown, so neither does the file.
 */
public final class ResultWriter {

    private static final String FORMAT = "plumbline-result";
    private static final int VERSION = 1;

    /** The result as the bytes of a file. */
    public byte[] write(Result result) {
        var items = new LinkedHashMap<String, Object>();
        result.items().forEach(item -> items.put(item.item().value(), ItemMembers.of(item)));
        var sections = new LinkedHashMap<String, Object>();
        result.sections().forEach(s -> sections.put(s.section().value(), section(s)));
        var instruments = new LinkedHashMap<String, Object>();
        result.instruments()
                .forEach(i -> instruments.put(i.questionnaire().value(), instrument(i)));
        return JsonText.of(
                JsonText.members(
                        "format", FORMAT,
                        "version", VERSION,
                        "assessment", result.assessment().value(),
                        "methodVersion", result.methodVersion(),
                        "items", items,
                        "sections", sections,
                        "instruments", instruments,
                        "ceo", ceo(result.ceo()),
                        "overall", overall(result.overall()),
                        "stage", stage(result.stage()),
                        "priorities", priorities(result.priorities())));
    }

    private static Map<String, Object> section(SectionResult section) {
        return JsonText.members(
                "status", Names.of(section.status()),
                "score", section.score(),
                "answered", section.answered(),
                "applicable", section.applicable());
    }

    private static Map<String, Object> instrument(InstrumentResult instrument) {
        return JsonText.members(
                "status", Names.of(instrument.status()),
                "score", instrument.score(),
                "valid", instrument.valid(),
                "applicable", instrument.applicable());
    }

    private static Map<String, Object> ceo(CeoResult ceo) {
        return JsonText.members(
                "self", ceo.self(),
                "team", ceo.team(),
                "used", Names.of(ceo.used()),
                "gap", ceo.gap().gap(),
                "word", ceo.gap().word().map(Names::of),
                "position", ceo.gap().position().map(Names::of),
                "status", Names.of(ceo.gap().status()));
    }

    private static Map<String, Object> overall(OverallResult overall) {
        return JsonText.members(
                "status", Names.of(overall.status()),
                "score", overall.score(),
                "coverage", overall.coverage());
    }

    private static Map<String, Object> stage(StageResult stage) {
        return JsonText.members(
                "byScore", stage.byScore().map(Stage::number),
                "stage", stage.stage().map(Stage::number),
                "name", stage.stage().map(Stage::title),
                "caps", caps(stage),
                "binding", stage.binding().stream().map(Gate::name).toList());
    }

    private static Map<Gate, Integer> caps(StageResult stage) {
        var caps = new EnumMap<Gate, Integer>(Gate.class);
        stage.caps().forEach((gate, highest) -> caps.put(gate, highest.number()));
        return caps;
    }

    private static List<Map<String, Object>> priorities(List<PriorityResult> priorities) {
        return priorities.stream().map(ResultWriter::priority).toList();
    }

    private static Map<String, Object> priority(PriorityResult priority) {
        Optional<String> quadrant = priority.quadrant().map(Names::of);
        return JsonText.members(
                "section", priority.section().value(),
                "priority", priority.priority(),
                "quadrant", quadrant,
                "quickWin", priority.quickWin(),
                "talkFirst", priority.talkFirst());
    }
}
