package org.plumbline.exchange;

import org.plumbline.catalogue.Expected;
import org.plumbline.catalogue.JsonObject;
import org.plumbline.model.Action;
import org.plumbline.model.ActionId;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.FirstMeasure;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;

import java.time.LocalDate;
import java.util.List;
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
        String what = json.get("what", AssessmentFormat.text());
        Optional<ItemId> item = scope.someItem(json);
        Optional<ParticipantId> owner = scope.someParticipant(json, "owner");
        Optional<LocalDate> due = json.find("due", Expected.date());
        Optional<FirstMeasure> measure = json.findObject("firstMeasure", this::measure);
        String expect = json.find("expect", AssessmentFormat.blankable()).orElse("");
        String stop = json.find("stop", AssessmentFormat.blankable()).orElse("");
        Optional<LocalDate> check = json.find("check", Expected.date());
        ActionStatus status =
                json.find("status", Expected.choice(ActionStatus.class)).orElse(ActionStatus.PLAN);
        return json.made(
                () ->
                        new Action(
                                new ActionId(id),
                                what,
                                item,
                                owner,
                                due,
                                measure,
                                expect,
                                stop,
                                check,
                                status));
    }

    private Optional<FirstMeasure> measure(JsonObject json) {
        String what = json.find("what", AssessmentFormat.blankable()).orElse("");
        String today = json.find("today", AssessmentFormat.blankable()).orElse("");
        String target = json.find("target", AssessmentFormat.blankable()).orElse("");
        Optional<ParticipantId> countedBy = scope.someParticipant(json, "countedBy");
        return json.made(() -> new FirstMeasure(what, today, target, countedBy));
    }
}
