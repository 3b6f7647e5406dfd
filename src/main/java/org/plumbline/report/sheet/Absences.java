package org.plumbline.report.sheet;

import org.plumbline.scoring.AgreementWord;
import org.plumbline.scoring.InstrumentResult;
import org.plumbline.scoring.ItemAgreement;
import org.plumbline.scoring.ItemResult;
import org.plumbline.scoring.ItemStatus;
import org.plumbline.scoring.ScoreStatus;
import org.plumbline.scoring.SectionResult;

import java.util.List;
import java.util.Optional;

/** Says in the place of a value why it is not there. */
final class Absences {

    private final SheetMaterial material;

    Absences(SheetMaterial material) {
        this.material = material;
    }

    /** Why an item has no value; nothing to say if it has one. */
    SheetCell of(ItemStatus status) {
        return switch (status) {
            case OK, SINGLE_VIEW -> SheetCell.EMPTY;
            case NOT_APPLICABLE -> absent("office.absent.notApplicable");
            case BLIND_SPOT -> absent("office.absent.blindSpot");
            case SUPPRESSED -> hidden();
            case NO_DATA -> absent("office.absent.noData");
        };
    }

    /** Why a section has no value. */
    SheetCell of(SectionResult section) {
        return without(section.status(), material.result().itemsOf(section.section()));
    }

    /** Why a questionnaire has no value. */
    SheetCell of(InstrumentResult instrument) {
        return without(
                instrument.status(),
                material.result().items().stream()
                        .filter(item -> item.questionnaire().equals(instrument.questionnaire()))
                        .toList());
    }

    private SheetCell without(ScoreStatus status, List<ItemResult> items) {
        return switch (status) {
            case OK -> SheetCell.EMPTY;
            case NOT_APPLICABLE -> absent("office.absent.notApplicable");
            case INSUFFICIENT -> anyHidden(items) ? hidden() : absent("office.absent.insufficient");
        };
    }

    private static boolean anyHidden(List<ItemResult> items) {
        return items.stream().anyMatch(item -> item.status() == ItemStatus.SUPPRESSED);
    }

    /** The agreement word of an item, or why it is not told. */
    SheetCell agreement(ItemResult item) {
        Optional<AgreementWord> shown = item.agreement().flatMap(ItemAgreement::shown);
        if (shown.isPresent()) {
            return material.words(material.word(shown.get()));
        }
        return item.status() == ItemStatus.OK && !material.result().singleView()
                ? absent("office.hidden.word")
                : of(item.status());
    }

    /** Why the agreement of a section is not told. */
    SheetCell agreement(SectionResult section) {
        if (section.word().isPresent()) {
            return material.words(material.word(section.word().get()));
        }
        return section.status() == ScoreStatus.OK && !material.result().singleView()
                ? absent("office.hidden.word")
                : of(section);
    }

    /** Why single answers are not counted out. */
    SheetCell votes(ItemResult item) {
        boolean some = item.counts().levels() > 0;
        return some && item.status() != ItemStatus.NOT_APPLICABLE
                ? absent("office.hidden.votes")
                : of(item.status());
    }

    /** Why the spread of the persons' own scores is not told. */
    SheetCell spread(SectionResult section) {
        return section.status() == ScoreStatus.OK ? absent("office.hidden.spread") : of(section);
    }

    /** Hidden because too few answered. */
    SheetCell hidden() {
        return new SheetCell.Absent(
                material.text("office.hidden.few", material.result().smallestGroup()));
    }

    SheetCell absent(String key) {
        return new SheetCell.Absent(material.text(key));
    }
}
