package org.plumbline.exchange;

import org.plumbline.catalogue.Expected;
import org.plumbline.catalogue.JsonObject;
import org.plumbline.model.Action;
import org.plumbline.model.ActionDraft;
import org.plumbline.model.ActionId;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.Checked;
import org.plumbline.model.Course;
import org.plumbline.model.FirstMeasure;
import org.plumbline.model.ItemId;
import org.plumbline.model.Outcome;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.SectionId;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The actions in an assessment file. */
final class ActionsPart {

    private final Scope scope;
    private final Once ids = new Once("another action");

    ActionsPart(Scope scope) {
        this.scope = scope;
    }

    List<Action> read(JsonObject json) {
        return json.findObjects("actions", this::action);
    }

    private Optional<Action> action(JsonObject json) {
        String id = json.get("id", Expected.id());
        ids.check(json, "id", id);
        var draft = new ActionDraft(new ActionId(id), json.get("what", AssessmentFormat.text()));
        reason(json, draft);
        draft.owner(scope.someParticipant(json, "owner"))
                .due(json.find("due", Expected.date()))
                .firstResult(json.find("firstResult", Expected.date()))
                .firstMeasure(json.findObject("firstMeasure", this::measure))
                .expect(blankable(json, "expect"))
                .stop(blankable(json, "stop"))
                .check(json.find("check", Expected.date()))
                .status(
                        json.find("status", Expected.choice(ActionStatus.class))
                                .orElse(ActionStatus.PLAN))
                .course(course(json));
        return json.made(draft::action);
    }

    private void reason(JsonObject json, ActionDraft draft) {
        Optional<ItemId> item = scope.someItem(json);
        Optional<SectionId> section = scope.someSection(json);
        if (item.isPresent() && section.isPresent()) {
            json.problem("section", "stands beside an item; expected an item or a section");
        }
        item.ifPresent(draft::item);
        section.ifPresent(draft::section);
    }

    private Optional<FirstMeasure> measure(JsonObject json) {
        String what = blankable(json, "what");
        String today = blankable(json, "today");
        String target = blankable(json, "target");
        Optional<ParticipantId> countedBy = scope.someParticipant(json, "countedBy");
        boolean byCustomers = json.find("byCustomers", Expected.truth()).orElse(false);
        return json.made(() -> new FirstMeasure(what, today, target, countedBy, byCustomers));
    }

    private static Course course(JsonObject json) {
        return new Course(
                json.findObject("reached", ActionsPart::reached).orElse(Map.of()),
                json.findObject("checked", ActionsPart::checked),
                json.find("carriedFrom", AssessmentFormat.text()));
    }

    private static Optional<Map<ActionStatus, LocalDate>> reached(JsonObject json) {
        Map<ActionStatus, LocalDate> days = new EnumMap<>(ActionStatus.class);
        for (ActionStatus letter : ActionStatus.values()) {
            json.find(Names.of(letter), Expected.date()).ifPresent(day -> days.put(letter, day));
        }
        return json.made(() -> days);
    }

    private static Optional<Checked> checked(JsonObject json) {
        String value = blankable(json, "value");
        String showed = blankable(json, "showed");
        Optional<Outcome> outcome = json.find("outcome", Expected.choice(Outcome.class));
        return json.made(() -> new Checked(value, showed, outcome));
    }

    private static String blankable(JsonObject json, String key) {
        return json.find(key, AssessmentFormat.blankable()).orElse("");
    }
}
