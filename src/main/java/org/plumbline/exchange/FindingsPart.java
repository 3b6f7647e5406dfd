package org.plumbline.exchange;

import org.plumbline.catalogue.Expected;
import org.plumbline.catalogue.JsonObject;
import org.plumbline.model.AgreedLevel;
import org.plumbline.model.Evidence;
import org.plumbline.model.Findings;
import org.plumbline.model.ItemId;
import org.plumbline.model.NotApplicableRuling;
import org.plumbline.model.Scale;

import java.util.List;
import java.util.Optional;

/** What an assessment file says the team settled. */
final class FindingsPart {

    private static final int HIGHEST_GRADE = 3;

    private final Scope scope;
    private final Once agreed = new Once("an agreed level");
    private final Once rulings = new Once("a ruling");
    private final Once grades = new Once("a grade");

    FindingsPart(Scope scope) {
        this.scope = scope;
    }

    Findings read(JsonObject json) {
        boolean collected = json.find("evidenceCollected", Expected.truth()).orElse(false);
        List<AgreedLevel> levels = json.findObjects("consensus", this::agreedLevel);
        List<NotApplicableRuling> notApplicable = json.findObjects("notApplicable", this::ruling);
        List<Evidence> evidence = json.findObjects("evidence", this::grade);
        return json.sound()
                ? new Findings(collected, levels, notApplicable, evidence)
                : Findings.NONE;
    }

    private Optional<AgreedLevel> agreedLevel(JsonObject json) {
        ItemId item = scope.item(json);
        agreed.check(json, "item", item);
        int level = json.get("level", level(scope.scaleOf(item)));
        String reason = json.find("reason", AssessmentFormat.blankable()).orElse("");
        return json.made(() -> new AgreedLevel(item, level, reason));
    }

    private static Expected<Integer> level(Optional<Scale> scale) {
        return scale.map(s -> Expected.integer(s.lowest(), s.highest()))
                .orElseGet(() -> Expected.integer(Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    private Optional<NotApplicableRuling> ruling(JsonObject json) {
        ItemId item = scope.item(json);
        rulings.check(json, "item", item);
        String reason = json.find("reason", AssessmentFormat.blankable()).orElse("");
        return json.made(() -> new NotApplicableRuling(item, reason));
    }

    private Optional<Evidence> grade(JsonObject json) {
        ItemId item = scope.item(json);
        grades.check(json, "item", item);
        int grade = json.get("grade", Expected.integer(0, HIGHEST_GRADE));
        String note = json.find("note", AssessmentFormat.blankable()).orElse("");
        return json.made(() -> new Evidence(item, grade, note));
    }
}
