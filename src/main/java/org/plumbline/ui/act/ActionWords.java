package org.plumbline.ui.act;

import org.plumbline.chart.Titles;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Action;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.Assessment;
import org.plumbline.model.Checked;
import org.plumbline.model.FirstMeasure;
import org.plumbline.model.Outcome;
import org.plumbline.model.Participant;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.workflow.ActionPlan;
import org.plumbline.workflow.Missing;
import org.plumbline.workflow.PlannedAction;
import org.plumbline.workflow.Reason;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What the screen says of actions. */
final class ActionWords {

    private final Messages messages;
    private final ActionPlan plan;
    private final Assessment assessment;
    private final LocalDate today;
    private final Titles titles;

    ActionWords(Messages messages, ActionPlan plan) {
        this.messages = messages;
        this.plan = plan;
        this.assessment = plan.assessment();
        this.today = plan.today();
        this.titles = new Titles(assessment);
    }

    /** "Plan". */
    static String letter(Messages messages, ActionStatus letter) {
        return messages.get("act.letter." + key(letter));
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    Optional<String> owner(Action action) {
        return action.owner().flatMap(assessment::participant).map(Participant::name);
    }

    /** "30 Jun", with the year where it is not this one. */
    String shortDay(LocalDate day) {
        String words = messages.shortDate(day);
        return day.getYear() == today.getYear() ? words : words + " " + day.getYear();
    }

    /** "3 days late", blank if it is not. */
    String late(PlannedAction planned) {
        return planned.daysLate() == 0 ? "" : messages.get("act.late", planned.daysLate());
    }

    /** "Visits written up: 3, aim 16", blank without a measure. */
    String measure(Action action) {
        FirstMeasure measure = action.firstMeasure().orElse(FirstMeasure.NOTHING);
        if (measure.what().isBlank()) {
            return "";
        }
        String now = action.course().checked().map(Checked::value).orElse("");
        String values =
                measure.today()
                        + (now.isBlank() ? "" : messages.get("act.measure.now", now))
                        + (measure.target().isBlank()
                                ? ""
                                : messages.get("act.measure.aim", measure.target()));
        return values.isBlank()
                ? measure.what()
                : messages.get("act.measure.line", measure.what(), values.replaceFirst("^, ", ""));
    }

    /** "SIN3.2", or "SIN3" for a whole section; blank if it answers to neither. */
    String number(Action action) {
        return action.item()
                .map(item -> item.value())
                .or(() -> action.section().map(section -> section.value()))
                .orElse("");
    }

    /** "From item SIN6.2, Complaints cured at cause: 31 of 100". */
    String from(PlannedAction planned) {
        return plan.reason(planned.action())
                .map(reason -> scored(from(reason), reason))
                .orElseGet(() -> messages.get("act.from.nothing"));
    }

    private String from(Reason reason) {
        return reason.item()
                .map(item -> messages.get("act.from.item", item.value(), titles.of(item)))
                .orElseGet(() -> messages.get("act.from.section", titles.of(reason.section())));
    }

    /** "SIN6.2 Complaints cured at cause: 31 of 100". */
    String reason(Reason reason) {
        String words =
                reason.item()
                        .map(item -> messages.get("act.reason.item", item.value(), titles.of(item)))
                        .orElseGet(
                                () ->
                                        messages.get(
                                                "act.reason.section",
                                                reason.section().value(),
                                                titles.of(reason.section())));
        return scored(words, reason);
    }

    /** Nothing is said of scores before there are any. */
    private String scored(String words, Reason reason) {
        if (plan.result().isEmpty()) {
            return words;
        }
        return reason.score().isPresent()
                ? messages.get("act.reason.scored", words, points(reason))
                : messages.get("act.reason.unscored", words);
    }

    private static int points(Reason reason) {
        return DisplayRounding.points(reason.score().orElseThrow());
    }

    /** "Carried over from Autumn 2025", blank if it began in this assessment. */
    String carried(Action action) {
        return action.course()
                .carriedFrom()
                .map(title -> messages.get("act.carried.from", title))
                .orElse("");
    }

    Optional<Outcome> outcome(Action action) {
        return action.status() == ActionStatus.ACT
                ? action.course().checked().flatMap(Checked::outcome)
                : Optional.empty();
    }

    String outcomeWord(Outcome outcome) {
        return messages.get("act.outcome." + key(outcome));
    }

    /** "an owner". */
    static String missing(Messages messages, Missing missing) {
        return messages.get("act.missing." + key(missing));
    }

    /** All one needs to know of an action, for assistive technology. */
    String spoken(PlannedAction planned) {
        Action action = planned.action();
        String due = action.due().map(messages::longDate).orElse(messages.get("act.noDate"));
        String said =
                messages.get(
                        "act.spoken",
                        action.what(),
                        letter(messages, action.status()),
                        owner(action).orElse(messages.get("act.noOwner")),
                        due);
        String late = late(planned);
        return late.isBlank() ? said : said + ", " + late;
    }
}
