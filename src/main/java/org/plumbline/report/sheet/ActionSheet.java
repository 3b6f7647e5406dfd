package org.plumbline.report.sheet;

import org.plumbline.model.Action;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.Checked;
import org.plumbline.model.FirstMeasure;
import org.plumbline.model.Outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A row for each action: who does what by when, and how one will see that it works. */
final class ActionSheet {

    private final SheetMaterial material;

    ActionSheet(SheetMaterial material) {
        this.material = material;
    }

    Sheet sheet() {
        return new Sheet(
                material.text("office.sheet.actions"),
                columns(),
                material.assessment().actions().stream().map(this::row).toList());
    }

    private List<SheetColumn> columns() {
        return List.of(
                material.column("office.head.action", SheetColumn.SENTENCE),
                material.column("office.head.answersTo", SheetColumn.NAME),
                material.column("office.head.owner", SheetColumn.NAME),
                material.column("office.head.due", SheetColumn.NUMBER),
                material.column("office.head.firstResult", SheetColumn.NUMBER),
                material.column("office.head.measure", SheetColumn.NAME),
                material.column("office.head.today", SheetColumn.NUMBER),
                material.column("office.head.target", SheetColumn.NUMBER),
                material.column("office.head.countedBy", SheetColumn.NAME),
                material.column("office.head.expect", SheetColumn.SENTENCE),
                material.column("office.head.stop", SheetColumn.NAME),
                material.column("office.head.check", SheetColumn.NUMBER),
                material.column("office.head.status", SheetColumn.NUMBER),
                material.column("office.head.outcome", SheetColumn.NUMBER),
                material.column("office.head.showed", SheetColumn.SENTENCE),
                material.column("office.head.found", SheetColumn.NUMBER),
                material.column("office.head.carried", SheetColumn.NAME));
    }

    private List<SheetCell> row(Action action) {
        return List.of(
                material.words(action.what()),
                material.words(answersTo(action)),
                material.words(action.owner().flatMap(material::name).orElse("")),
                day(action.due()),
                day(action.firstResultDay()),
                measure(action, FirstMeasure::what),
                measure(action, FirstMeasure::today),
                measure(action, FirstMeasure::target),
                measure(action, m -> m.countedBy().flatMap(material::name).orElse("")),
                material.words(action.expect()),
                material.words(action.stop()),
                day(action.checkDay()),
                material.words(status(action.status())),
                checked(action, c -> c.outcome().map(this::outcome).orElse("")),
                checked(action, Checked::showed),
                checked(action, Checked::value),
                material.words(action.course().carriedFrom().orElse("")));
    }

    private String answersTo(Action action) {
        return action.item()
                .map(material.titles()::of)
                .or(() -> action.section().map(material.titles()::of))
                .orElse("");
    }

    private static SheetCell day(Optional<LocalDate> day) {
        return day.<SheetCell>map(SheetCell.Day::new).orElse(SheetCell.EMPTY);
    }

    private SheetCell measure(Action action, Function<FirstMeasure, String> what) {
        return material.words(action.firstMeasure().map(what).orElse(""));
    }

    private SheetCell checked(Action action, Function<Checked, String> what) {
        return material.words(action.course().checked().map(what).orElse(""));
    }

    private String status(ActionStatus status) {
        return switch (status) {
            case PLAN -> material.text("office.action.plan");
            case DO -> material.text("office.action.do");
            case CHECK -> material.text("office.action.check");
            case ACT -> material.text("office.action.act");
        };
    }

    private String outcome(Outcome outcome) {
        return switch (outcome) {
            case KEPT -> material.text("office.action.kept");
            case CHANGED -> material.text("office.action.changed");
            case STOPPED -> material.text("office.action.stopped");
        };
    }
}
