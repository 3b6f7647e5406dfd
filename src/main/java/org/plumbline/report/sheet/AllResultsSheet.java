package org.plumbline.report.sheet;

import org.plumbline.scoring.InstrumentResult;
import org.plumbline.scoring.ItemResult;
import org.plumbline.scoring.OverallResult;
import org.plumbline.scoring.SectionResult;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Index, questionnaires, sections and items one below the other, each said what it is. */
final class AllResultsSheet {

    private final SheetMaterial material;
    private final Absences absences;

    AllResultsSheet(SheetMaterial material) {
        this.material = material;
        this.absences = new Absences(material);
    }

    Sheet sheet() {
        List<List<SheetCell>> rows = new ArrayList<>();
        rows.add(index(material.result().overall()));
        for (InstrumentResult instrument : material.result().instruments()) {
            rows.add(row(instrument));
            for (SectionResult section : material.result().sectionsOf(instrument.questionnaire())) {
                rows.add(row(section));
                material.result().itemsOf(section.section()).forEach(item -> rows.add(row(item)));
            }
        }
        return new Sheet(material.text("office.sheet.results"), columns(), rows);
    }

    private List<SheetColumn> columns() {
        return List.of(
                material.column("office.head.kind", SheetColumn.NUMBER),
                material.column("office.head.questionnaire", SheetColumn.NAME),
                material.column("office.head.section", SheetColumn.NAME),
                material.column("office.head.id", SheetColumn.NUMBER),
                material.column("office.head.title", SheetColumn.SENTENCE),
                material.column("office.head.points", SheetColumn.NUMBER),
                material.column("office.head.agreed", SheetColumn.NUMBER),
                material.column("office.head.agreement", SheetColumn.NAME),
                material.column("office.head.people", SheetColumn.NUMBER),
                material.column("office.head.dontKnow", SheetColumn.NUMBER),
                material.column("office.head.notApplicable", SheetColumn.NUMBER));
    }

    private List<SheetCell> index(OverallResult overall) {
        SheetCell none = absences.absent("office.absent.index");
        return filled(
                List.of(
                        material.words(material.text("office.kind.index")),
                        SheetCell.EMPTY,
                        SheetCell.EMPTY,
                        SheetCell.EMPTY,
                        material.words(material.text("office.over.index")),
                        material.points(overall.score(), none)));
    }

    private List<SheetCell> row(InstrumentResult instrument) {
        String title = material.titles().of(instrument.questionnaire());
        return filled(
                List.of(
                        material.words(material.text("office.kind.questionnaire")),
                        material.words(title),
                        SheetCell.EMPTY,
                        material.words(instrument.questionnaire().value()),
                        material.words(title),
                        material.points(instrument.score(), absences.of(instrument)),
                        SheetCell.EMPTY,
                        SheetCell.EMPTY,
                        new SheetCell.Whole(instrument.people())));
    }

    private List<SheetCell> row(SectionResult section) {
        String title = material.titles().of(section.section());
        return filled(
                List.of(
                        material.words(material.text("office.kind.section")),
                        material.words(material.titles().of(section.questionnaire())),
                        material.words(title),
                        material.words(section.section().value()),
                        material.words(title),
                        material.points(section.score(), absences.of(section)),
                        SheetCell.EMPTY,
                        material.result().singleView()
                                ? SheetCell.EMPTY
                                : absences.agreement(section),
                        new SheetCell.Whole(section.people())));
    }

    private List<SheetCell> row(ItemResult item) {
        List<SheetCell> cells = new ArrayList<>();
        cells.add(material.words(material.text("office.kind.item")));
        cells.add(material.words(material.titles().of(item.questionnaire())));
        cells.add(material.words(material.titles().of(item.section())));
        cells.add(material.words(item.item().value()));
        cells.add(material.words(material.titles().of(item.item())));
        cells.add(material.points(item.score(), absences.of(item.status())));
        cells.add(
                item.agreedLevel().isPresent()
                        ? new SheetCell.Whole(item.agreedLevel().getAsInt())
                        : SheetCell.EMPTY);
        cells.add(material.result().singleView() ? SheetCell.EMPTY : absences.agreement(item));
        cells.addAll(ItemSheet.counts(item.counts()));
        return cells;
    }

    private List<SheetCell> filled(List<SheetCell> cells) {
        List<SheetCell> all = new ArrayList<>(cells);
        all.addAll(Collections.nCopies(columns().size() - cells.size(), SheetCell.EMPTY));
        return all;
    }
}
