package org.plumbline.exchange;

import org.plumbline.catalogue.Expected;
import org.plumbline.catalogue.JsonObject;
import org.plumbline.model.Absence;
import org.plumbline.model.AgreedLevel;
import org.plumbline.model.Evidence;
import org.plumbline.model.Findings;
import org.plumbline.model.ItemId;
import org.plumbline.model.NotApplicableRuling;
import org.plumbline.model.OpenItem;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Scale;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an assessment file says the team settled. */
final class FindingsPart {

    private static final int HIGHEST_GRADE = 3;

    private final Scope scope;
    private final Once agreed = new Once("an agreed level");
    private final Once rulings = new Once("a ruling");
    private final Once left = new Once("an end of its talk");
    private final Once missed = new Once("an absence");
    private final Once grades = new Once("a grade");

    FindingsPart(Scope scope) {
        this.scope = scope;
    }

    Findings read(JsonObject json) {
        boolean collected = json.find("evidenceCollected", Expected.truth()).orElse(false);
        List<AgreedLevel> levels = json.findObjects("consensus", this::agreedLevel);
        List<NotApplicableRuling> notApplicable = json.findObjects("notApplicable", this::ruling);
        List<Evidence> evidence = json.findObjects("evidence", this::grade);
        Set<ItemId> settled = levels.stream().map(AgreedLevel::item).collect(Collectors.toSet());
        List<OpenItem> open = json.findObjects("leftOpen", left -> leftOpen(left, settled));
        List<Absence> absences = json.findObjects("absences", this::absence);
        return json.sound()
                ? new Findings(collected, levels, notApplicable, evidence, open, absences)
                : Findings.NONE;
    }

    private Optional<OpenItem> leftOpen(JsonObject json, Set<ItemId> settled) {
        ItemId item = scope.item(json);
        left.check(json, "item", item);
        if (json.sound() && settled.contains(item)) {
            json.problem("item", "has an agreed level; expected an item without one");
        }
        OpenItem.Kind kind = json.get("kind", Expected.choice(OpenItem.Kind.class));
        String reason = json.find("reason", AssessmentFormat.blankable()).orElse("");
        return json.made(() -> new OpenItem(item, kind, reason));
    }

    private Optional<Absence> absence(JsonObject json) {
        ItemId item = scope.item(json);
        missed.check(json, "item", item);
        List<ParticipantId> missing =
                json.values("missing", scope.participant()).stream()
                        .map(ParticipantId::new)
                        .toList();
        if (json.sound() && missing.stream().distinct().count() < missing.size()) {
            json.problem("missing", "names somebody twice; expected each participant once");
        }
        return json.made(() -> new Absence(item, missing));
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
