package org.plumbline.report.sheet;

import org.plumbline.model.Polarity;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Scale;
import org.plumbline.scoring.CeoBeside;
import org.plumbline.scoring.Counts;
import org.plumbline.scoring.Distribution;
import org.plumbline.scoring.ItemResult;
import org.plumbline.scoring.OfficialValue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** A row for each item: its value, how it came about, and how the answers lie. */
final class ItemSheet {

    private final SheetMaterial material;
    private final Absences absences;
    private final int lowest;
    private final int highest;

    ItemSheet(SheetMaterial material) {
        this.material = material;
        this.absences = new Absences(material);
        List<Scale> scales = material.asked().stream().map(Questionnaire::scale).toList();
        this.lowest = scales.stream().mapToInt(Scale::lowest).min().orElse(0);
        this.highest = scales.stream().mapToInt(Scale::highest).max().orElse(0);
    }

    Sheet sheet() {
        return new Sheet(
                material.text("office.sheet.items"),
                columns(),
                material.result().items().stream().map(this::row).toList());
    }

    private List<SheetColumn> columns() {
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(material.column("office.head.questionnaire", SheetColumn.NAME));
        columns.add(material.column("office.head.section", SheetColumn.NAME));
        columns.add(material.column("office.head.id", SheetColumn.NUMBER));
        columns.add(material.column("office.head.statement", SheetColumn.SENTENCE));
        columns.add(number("office.head.points"));
        columns.add(number("office.head.level"));
        columns.add(material.column("office.head.source", SheetColumn.NUMBER));
        columns.add(number("office.head.agreed"));
        columns.add(number("office.head.mean"));
        columns.add(number("office.head.median"));
        if (!alone()) {
            columns.add(material.column("office.head.agreement", SheetColumn.NAME));
        }
        columns.add(number("office.head.answers"));
        columns.add(number("office.head.dontKnow"));
        columns.add(number("office.head.notApplicable"));
        if (!alone()) {
            levels().mapToObj(this::levelHead).forEach(columns::add);
        }
        if (ceoStandsAlone()) {
            columns.add(number("office.head.ceo"));
            columns.add(number("office.head.others"));
        }
        if (evidenceCollected()) {
            columns.add(number("office.head.grade"));
            columns.add(material.column("office.head.seen", SheetColumn.SENTENCE));
        }
        return columns;
    }

    private SheetColumn number(String key) {
        return material.column(key, SheetColumn.NUMBER);
    }

    private SheetColumn levelHead(int level) {
        return new SheetColumn(material.text("office.head.votes", level), SheetColumn.NUMBER);
    }

    private boolean alone() {
        return material.result().singleView();
    }

    private boolean ceoStandsAlone() {
        return material.result().items().stream().anyMatch(item -> item.ceo().isPresent());
    }

    private boolean evidenceCollected() {
        return material.assessment().findings().evidenceCollected();
    }

    /** The grade of what was seen and the note on it, beside a value alone. */
    private List<SheetCell> evidence(ItemResult item) {
        return material.assessment()
                .findings()
                .evidenceOf(item.item())
                .filter(_ -> item.score().isPresent())
                .map(
                        seen ->
                                List.of(
                                        new SheetCell.Whole(seen.grade()),
                                        material.words(seen.note())))
                .orElse(List.of(SheetCell.EMPTY, SheetCell.EMPTY));
    }

    private IntStream levels() {
        return IntStream.rangeClosed(lowest, highest);
    }

    private List<SheetCell> row(ItemResult item) {
        List<SheetCell> cells = new ArrayList<>(names(item));
        SheetCell absence = absences.of(item.status());
        cells.add(material.points(item.score(), absence));
        cells.add(material.level(level(item), absence));
        cells.add(source(item));
        cells.add(agreed(item));
        cells.add(material.level(item.meanLevel(), absence));
        cells.add(material.level(item.medianLevel(), absence));
        if (!alone()) {
            cells.add(absences.agreement(item));
        }
        cells.addAll(counts(item.counts()));
        if (!alone()) {
            cells.addAll(votes(item));
        }
        if (ceoStandsAlone()) {
            cells.addAll(ceo(item.ceo()));
        }
        if (evidenceCollected()) {
            cells.addAll(evidence(item));
        }
        return cells;
    }

    private List<SheetCell> names(ItemResult item) {
        return List.of(
                material.words(material.titles().of(item.questionnaire())),
                material.words(material.titles().of(item.section())),
                material.words(item.item().value()),
                material.words(statement(item)));
    }

    private String statement(ItemResult item) {
        boolean self = alone() && material.assessment().ceo().isPresent();
        return material.questionnaire(item.questionnaire())
                .item(item.item())
                .map(asked -> asked.wording().statement(self))
                .orElse("");
    }

    /** The official value in levels of the scale, as it was answered. */
    private OptionalDouble level(ItemResult item) {
        if (item.score().isEmpty()) {
            return OptionalDouble.empty();
        }
        Questionnaire questionnaire = material.questionnaire(item.questionnaire());
        Scale scale = questionnaire.scale();
        double share = item.score().getAsDouble() / 100;
        double up = questionnaire.polarity() == Polarity.NEGATIVE ? 1 - share : share;
        return OptionalDouble.of(scale.lowest() + up * (scale.size() - 1));
    }

    private SheetCell source(ItemResult item) {
        return item.official().map(this::source).map(material::words).orElse(SheetCell.EMPTY);
    }

    private String source(OfficialValue value) {
        return switch (value.source()) {
            case CONSENSUS -> material.text("office.source.agreed");
            case VOTE2 -> material.text("office.source.second");
            case VOTE1 -> material.text(alone() ? "office.source.single" : "office.source.first");
        };
    }

    private static SheetCell agreed(ItemResult item) {
        return item.agreedLevel().isPresent()
                ? new SheetCell.Whole(item.agreedLevel().getAsInt())
                : SheetCell.EMPTY;
    }

    static List<SheetCell> counts(Counts counts) {
        return List.of(
                new SheetCell.Whole(counts.levels()),
                new SheetCell.Whole(counts.dontKnow()),
                new SheetCell.Whole(counts.notApplicable()));
    }

    /** How many chose each level; the last vote that may be shown is that before the talk. */
    private List<SheetCell> votes(ItemResult item) {
        return item.firstVotes()
                .map(votes -> levels().mapToObj(level -> votes(votes, level)).toList())
                .orElseGet(() -> Collections.nCopies((int) levels().count(), absences.votes(item)));
    }

    private static SheetCell votes(Distribution votes, int level) {
        int top = votes.lowest() + votes.votes().size() - 1;
        return level < votes.lowest() || level > top
                ? SheetCell.EMPTY
                : new SheetCell.Whole(votes.at(level));
    }

    private List<SheetCell> ceo(Optional<CeoBeside> beside) {
        return beside.map(
                        ceo ->
                                List.<SheetCell>of(
                                        new SheetCell.Whole(ceo.level()),
                                        material.level(
                                                OptionalDouble.of(ceo.medianOfOthers()),
                                                SheetCell.EMPTY)))
                .orElse(List.of(SheetCell.EMPTY, SheetCell.EMPTY));
    }
}
