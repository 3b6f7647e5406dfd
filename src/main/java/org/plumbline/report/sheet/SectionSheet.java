package org.plumbline.report.sheet;

import org.plumbline.scoring.PriorityResult;
import org.plumbline.scoring.SectionResult;
import org.plumbline.scoring.Spread;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** A row for each section: its value, how the people lie, what it is worth acting on. */
final class SectionSheet {

    private static final int FIGURES_OF_SPREAD = 5;

    private final SheetMaterial material;
    private final Absences absences;

    SectionSheet(SheetMaterial material) {
        this.material = material;
        this.absences = new Absences(material);
    }

    Sheet sheet() {
        return new Sheet(
                material.text("office.sheet.sections"),
                columns(),
                material.result().sections().stream().map(this::row).toList());
    }

    private boolean alone() {
        return material.result().singleView();
    }

    private boolean weighed() {
        return !material.result().priorities().isEmpty();
    }

    private List<SheetColumn> columns() {
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(material.column("office.head.questionnaire", SheetColumn.NAME));
        columns.add(material.column("office.head.section", SheetColumn.NAME));
        columns.add(number("office.head.points"));
        columns.add(number("office.head.itemsAnswered"));
        columns.add(number("office.head.itemsApplicable"));
        columns.add(number("office.head.people"));
        columns.add(number("office.head.dontKnowShare"));
        if (!alone()) {
            columns.add(material.column("office.head.agreement", SheetColumn.NAME));
            columns.add(number("office.head.lowest"));
            columns.add(number("office.head.lower"));
            columns.add(number("office.head.middle"));
            columns.add(number("office.head.upper"));
            columns.add(number("office.head.highest"));
        }
        if (weighed()) {
            columns.add(number("office.head.importance"));
            columns.add(number("office.head.priority"));
        }
        return columns;
    }

    private SheetColumn number(String key) {
        return material.column(key, SheetColumn.NUMBER);
    }

    private List<SheetCell> row(SectionResult section) {
        List<SheetCell> cells = new ArrayList<>();
        cells.add(material.words(material.titles().of(section.questionnaire())));
        cells.add(material.words(material.titles().of(section.section())));
        cells.add(material.points(section.score(), absences.of(section)));
        cells.add(new SheetCell.Whole(section.answered()));
        cells.add(new SheetCell.Whole(section.applicable()));
        cells.add(new SheetCell.Whole(section.people()));
        cells.add(new SheetCell.Whole(Math.round(100 * section.dontKnowShare())));
        if (!alone()) {
            cells.add(absences.agreement(section));
            cells.addAll(spread(section));
        }
        if (weighed()) {
            cells.addAll(weight(section));
        }
        return cells;
    }

    private List<SheetCell> spread(SectionResult section) {
        return section.spread()
                .map(this::spread)
                .orElseGet(() -> Collections.nCopies(FIGURES_OF_SPREAD, absences.spread(section)));
    }

    private List<SheetCell> spread(Spread spread) {
        return DoubleStream.of(
                        spread.lowest(),
                        spread.lowerQuartile(),
                        spread.median(),
                        spread.upperQuartile(),
                        spread.highest())
                .mapToObj(score -> material.points(OptionalDouble.of(score), SheetCell.EMPTY))
                .toList();
    }

    private List<SheetCell> weight(SectionResult section) {
        Optional<PriorityResult> found =
                material.result().priorities().stream()
                        .filter(priority -> priority.section().equals(section.section()))
                        .findFirst();
        return found.map(
                        priority ->
                                List.of(
                                        material.level(
                                                OptionalDouble.of(priority.importance()),
                                                SheetCell.EMPTY),
                                        material.points(
                                                OptionalDouble.of(priority.priority()),
                                                SheetCell.EMPTY)))
                .orElse(List.of(SheetCell.EMPTY, SheetCell.EMPTY));
    }
}
