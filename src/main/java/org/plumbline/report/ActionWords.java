package org.plumbline.report;

import org.plumbline.model.Action;
import org.plumbline.model.FirstMeasure;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;

import java.util.Optional;

/** Says who does an action, by when, why, and how one will see that it works. */
final class ActionWords {

    private final Material material;

    ActionWords(Material material) {
        this.material = material;
    }

    String owner(Action action) {
        return action.owner()
                .flatMap(this::name)
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

    /** Why: the item it answers to, with its score where there is one. */
    Optional<String> because(Action action) {
        return action.item().flatMap(material::item).map(this::because);
    }

    private String because(AskedItem item) {
        String title = item.item().title();
        if (!item.scored()) {
            return material.text("report.action.because.noScore", title);
        }
        String points = material.points(item.score());
        return item.negative()
                ? material.text("report.action.because.freedom", title, points)
                : material.text("report.action.because", title, points);
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
                .flatMap(this::name)
                .map(name -> counted + ". " + material.text("report.action.counted", name))
                .orElse(counted);
    }

    private String orUnknown(String value) {
        return value.isBlank() ? material.text("report.action.unknown") : value;
    }

    /** The letter of plan, do, check, act it has reached. */
    String status(Action action) {
        return switch (action.status()) {
            case PLAN -> material.text("report.action.status.plan");
            case DO -> material.text("report.action.status.do");
            case CHECK -> material.text("report.action.status.check");
            case ACT -> material.text("report.action.status.act");
        };
    }

    private Optional<String> name(ParticipantId id) {
        return material.assessment().participant(id).map(Participant::name);
    }
}
