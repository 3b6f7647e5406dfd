package org.plumbline.report.sheet;

import org.plumbline.chart.GateWords;
import org.plumbline.model.Setup;
import org.plumbline.scoring.CeoResult;
import org.plumbline.scoring.InstrumentResult;
import org.plumbline.scoring.OverallResult;
import org.plumbline.scoring.Participation;
import org.plumbline.scoring.StageResult;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What was assessed, where it stands, and by which questionnaire. */
final class OverviewSheet {

    private final SheetMaterial material;
    private final Absences absences;
    private final List<List<SheetCell>> rows = new ArrayList<>();

    OverviewSheet(SheetMaterial material) {
        this.material = material;
        this.absences = new Absences(material);
    }

    Sheet sheet() {
        rows.clear();
        setup(material.assessment().setup());
        people(material.result().participation());
        index(material.result().overall());
        stage(material.result().stage());
        material.result().instruments().forEach(this::questionnaire);
        ceo(material.result().ceo());
        return new Sheet(
                material.text("office.sheet.overview"),
                List.of(
                        material.column("office.head.what", SheetColumn.SENTENCE),
                        material.column("office.head.value", SheetColumn.NAME),
                        material.column("office.head.remark", SheetColumn.SENTENCE)),
                rows);
    }

    private void setup(Setup setup) {
        add("office.over.organisation", material.words(setup.organisation()));
        add("office.over.assessment", material.words(setup.title()));
        add("office.over.date", new SheetCell.Day(setup.date()));
        add("office.over.form", material.words(form(setup)));
        add("office.over.mode", material.words(mode(setup)));
        add("office.over.method", material.words(setup.methodVersion()));
        if (!material.result().singleView()) {
            add(
                    "office.over.smallest",
                    new SheetCell.Whole(material.result().smallestGroup()),
                    material.text("office.over.smallest.remark"));
        }
    }

    private String form(Setup setup) {
        return switch (setup.form()) {
            case LONG -> material.text("common.form.long");
            case SHORT -> material.text("common.form.short");
        };
    }

    private String mode(Setup setup) {
        return switch (setup.mode()) {
            case SOLO -> material.text("common.mode.solo");
            case WORKSHOP -> material.text("common.mode.workshop");
            case CONFIDENTIAL -> material.text("common.mode.confidential");
        };
    }

    private void people(Participation people) {
        add("office.over.members", new SheetCell.Whole(people.members()));
        add("office.over.answered", new SheetCell.Whole(people.answered()));
        add("office.over.asked", new SheetCell.Whole(people.asked()));
    }

    private void index(OverallResult overall) {
        String remark =
                overall.status() == OverallResult.Status.PARTIAL
                        ? material.text("office.over.partial", overall.instruments())
                        : material.text("office.over.scale");
        SheetCell none = absences.absent("office.absent.index");
        add("office.over.index", material.points(overall.score(), none), remark);
        if (overall.score().isEmpty() || material.result().singleView()) {
            return;
        }
        SheetCell hidden = absences.absent("office.hidden.range");
        add("office.over.low", overall.range().map(r -> points(r.low())).orElse(hidden));
        add("office.over.high", overall.range().map(r -> points(r.high())).orElse(hidden));
    }

    private SheetCell points(double score) {
        return material.points(OptionalDouble.of(score), SheetCell.EMPTY);
    }

    private void stage(StageResult stage) {
        stage.byScore()
                .ifPresent(by -> add("office.over.byScore", material.words(material.stage(by))));
        stage.stage()
                .ifPresent(
                        after -> add("office.over.stage", material.words(material.stage(after))));
        var gates = new GateWords(material.messages());
        gates.limiting(stage)
                .forEach(gate -> add("office.over.gate", material.words(gates.label(gate))));
    }

    private void questionnaire(InstrumentResult instrument) {
        String title = material.titles().of(instrument.questionnaire());
        String remark =
                material.result().singleView()
                        ? ""
                        : material.text("office.over.people", instrument.people());
        SheetCell value = material.points(instrument.score(), absences.of(instrument));
        rows.add(
                List.of(
                        material.words(material.text("office.over.questionnaire", title)),
                        value,
                        material.words(remark)));
    }

    private void ceo(CeoResult ceo) {
        if (ceo.self().isPresent() && ceo.team().isPresent()) {
            add("office.over.ceo.self", points(ceo.self().getAsDouble()));
            add("office.over.ceo.team", points(ceo.team().getAsDouble()));
        }
    }

    private void add(String key, SheetCell value) {
        add(key, value, "");
    }

    private void add(String key, SheetCell value, String remark) {
        rows.add(List.of(material.words(material.text(key)), value, material.words(remark)));
    }
}
