package org.plumbline.exchange;

import org.plumbline.catalogue.JsonText;
import org.plumbline.model.Action;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.Checked;
import org.plumbline.model.CountedImportance;
import org.plumbline.model.Course;
import org.plumbline.model.EffortEstimate;
import org.plumbline.model.FirstMeasure;
import org.plumbline.model.ImportanceRating;
import org.plumbline.model.Weighing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Importance, effort and actions as members of an assessment file. */
final class PlanMembers {

    private PlanMembers() {}

    static Map<String, Object> of(Weighing weighing, List<Action> actions) {
        var members = new LinkedHashMap<String, Object>();
        Names.putList(
                members,
                "importance",
                weighing.importance().stream().map(PlanMembers::rating).toList());
        Names.putList(
                members,
                "countedImportance",
                weighing.counted().stream().map(PlanMembers::counted).toList());
        Names.putList(
                members, "effort", weighing.effort().stream().map(PlanMembers::effort).toList());
        Names.putList(members, "actions", actions.stream().map(PlanMembers::action).toList());
        return members;
    }

    private static Map<String, Object> rating(ImportanceRating rating) {
        return JsonText.members(
                "participant", rating.participant().value(),
                "section", rating.section().value(),
                "rating", rating.rating());
    }

    private static Map<String, Object> counted(CountedImportance counted) {
        return JsonText.members("section", counted.section().value(), "ratings", counted.ratings());
    }

    private static Map<String, Object> effort(EffortEstimate estimate) {
        return JsonText.members(
                "section", estimate.section().value(),
                "effort", estimate.effort(),
                "ownAuthority", estimate.ownAuthority(),
                "firstResultWithin90Days", estimate.firstResultWithin90Days());
    }

    private static Map<String, Object> action(Action action) {
        Map<String, Object> members =
                JsonText.members("id", action.id().value(), "what", action.what());
        action.item().ifPresent(item -> members.put("item", item.value()));
        action.section().ifPresent(section -> members.put("section", section.value()));
        action.owner().ifPresent(owner -> members.put("owner", owner.value()));
        action.due().ifPresent(due -> members.put("due", due.toString()));
        action.firstResult().ifPresent(day -> members.put("firstResult", day.toString()));
        action.firstMeasure().ifPresent(measure -> members.put("firstMeasure", measure(measure)));
        Names.putText(members, "expect", action.expect());
        Names.putText(members, "stop", action.stop());
        action.check().ifPresent(check -> members.put("check", check.toString()));
        members.put("status", Names.of(action.status()));
        members.putAll(course(action.course()));
        return members;
    }

    private static Map<String, Object> measure(FirstMeasure measure) {
        var members = new LinkedHashMap<String, Object>();
        Names.putText(members, "what", measure.what());
        Names.putText(members, "today", measure.today());
        Names.putText(members, "target", measure.target());
        measure.countedBy().ifPresent(person -> members.put("countedBy", person.value()));
        if (measure.byCustomers()) {
            members.put("byCustomers", true);
        }
        return members;
    }

    private static Map<String, Object> course(Course course) {
        var members = new LinkedHashMap<String, Object>();
        if (!course.reached().isEmpty()) {
            members.put("reached", reached(course));
        }
        course.checked().ifPresent(checked -> members.put("checked", checked(checked)));
        course.carriedFrom().ifPresent(title -> members.put("carriedFrom", title));
        return members;
    }

    private static Map<String, Object> reached(Course course) {
        var members = new LinkedHashMap<String, Object>();
        for (ActionStatus letter : ActionStatus.values()) {
            course.reachedOn(letter)
                    .ifPresent(day -> members.put(Names.of(letter), day.toString()));
        }
        return members;
    }

    private static Map<String, Object> checked(Checked checked) {
        var members = new LinkedHashMap<String, Object>();
        Names.putText(members, "value", checked.value());
        Names.putText(members, "showed", checked.showed());
        checked.outcome().ifPresent(outcome -> members.put("outcome", Names.of(outcome)));
        return members;
    }
}
