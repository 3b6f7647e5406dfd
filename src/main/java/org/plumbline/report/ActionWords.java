package org.plumbline.report;

import org.plumbline.model.Action;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.Checked;
import org.plumbline.model.FirstMeasure;
import org.plumbline.model.Outcome;
import org.plumbline.model.Polarity;

import java.util.Optional;
import java.util.OptionalDouble;

/** Says who does an action, by when, why, and how one will see that it works. */
final class ActionWords {

    private final Material material;

    ActionWords(Material material) {
        this.material = material;
    }

    String owner(Action action) {
        return action.owner()
                .flatMap(material::name)
                .orElseGet(() -> material.text("report.action.noOwner"));
    }

    String due(Action action) {
        return action.due()
                .map(material.messages()::longDate)
                .orElseGet(() -> material.text("report.action.noDate"));
    }

    String check(Action action) {
        return action.check().map(material.messages()::longDate).orElseGet(() -> due(action));
    }

    /** Why: the item or section it answers to, with its score where there is one. */
    Optional<String> because(Action action) {
        return action.item()
                .flatMap(material::item)
                .map(this::because)
                .or(() -> action.section().flatMap(material::section).map(this::because));
    }

    private String because(AskedSection section) {
        boolean negative = section.questionnaire().polarity() == Polarity.NEGATIVE;
        return because(section.title(), section.score(), negative);
    }

    private String because(AskedItem item) {
        return because(item.item().title(), item.result().score(), item.negative());
    }

    private String because(String title, OptionalDouble score, boolean negative) {
        if (score.isEmpty()) {
            return material.text("report.action.because.noScore", title);
        }
        String points = material.points(score);
        return negative
                ? material.text("report.action.because.freedom", title, points)
                : material.text("report.action.because", title, points);
    }

    /** Where it came from, if it began in an earlier assessment. */
    Optional<String> carried(Action action) {
        return action.course()
                .carriedFrom()
                .map(title -> material.text("report.action.carried", title));
    }

    /** What its check showed, if somebody looked. */
    Optional<String> showed(Action action) {
        return action.course()
                .checked()
                .map(Checked::showed)
                .filter(showed -> !showed.isBlank())
                .map(showed -> material.text("report.action.showed", showed));
    }

    /** The value on the check day, to stand beside the expected one. */
    Optional<String> found(Action action) {
        return action.course()
                .checked()
                .map(Checked::value)
                .filter(value -> !value.isBlank())
                .map(value -> material.text("report.action.found", value));
    }

    /** What is counted, from which value to which, and by whom. */
    Optional<String> measure(Action action) {
        return action.firstMeasure().map(this::measure);
    }

    private String measure(FirstMeasure measure) {
        String counted =
                measure.today().isBlank() && measure.target().isBlank()
                        ? measure.what()
                        : material.text(
                                "report.action.measure",
                                measure.what(),
                                orUnknown(measure.today()),
                                orUnknown(measure.target()));
        return measure.countedBy()
                .filter(counting -> material.namesPeople())
                .flatMap(material::name)
                .map(name -> counted + ". " + material.text("report.action.counted", name))
                .orElse(counted);
    }

    private String orUnknown(String value) {
        return value.isBlank() ? material.text("report.action.unknown") : value;
    }

    /** The letter of plan, do, check, act it has reached, and what became of it. */
    String status(Action action) {
        return outcome(action)
                .map(outcome -> material.text("report.action.status.with", letter(action), outcome))
                .orElseGet(() -> letter(action));
    }

    private Optional<String> outcome(Action action) {
        return action.status() == ActionStatus.ACT
                ? action.course().checked().flatMap(Checked::outcome).map(this::outcome)
                : Optional.empty();
    }

    private String outcome(Outcome outcome) {
        return switch (outcome) {
            case KEPT -> material.text("report.action.outcome.kept");
            case CHANGED -> material.text("report.action.outcome.changed");
            case STOPPED -> material.text("report.action.outcome.stopped");
        };
    }

    private String letter(Action action) {
        return switch (action.status()) {
            case PLAN -> material.text("report.action.status.plan");
            case DO -> material.text("report.action.status.do");
            case CHECK -> material.text("report.action.status.check");
            case ACT -> material.text("report.action.status.act");
        };
    }
}
