package org.plumbline.chart;

import org.plumbline.scoring.AgreementFigures;
import org.plumbline.scoring.AgreementWord;
import org.plumbline.scoring.ItemAgreement;
import org.plumbline.scoring.ItemResult;
import org.plumbline.scoring.Result;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts the items of a {@link HeatMap} in order. */
final class HeatSorting {

    private final Result result;

    HeatSorting(Result result) {
        this.result = result;
    }

    /** As they are asked: by section. In any other order sections are not kept together. */
    List<HeatPart> sorted(List<HeatPart> parts, HeatOrder order) {
        return switch (order) {
            case HeatOrder.Asked _ -> parts;
            case HeatOrder.Agreement _ -> flat(parts, this::apart);
            case HeatOrder.Gap(int column) -> flat(parts, line -> gap(line, column));
        };
    }

    private interface Measure {
        double of(HeatLine line);
    }

    private static List<HeatPart> flat(List<HeatPart> parts, Measure measure) {
        List<HeatLine> lines =
                parts.stream()
                        .flatMap(part -> part.lines().stream())
                        .sorted(Comparator.comparingDouble((HeatLine l) -> -measure.of(l)))
                        .toList();
        return List.of(new HeatPart("", lines));
    }

    /** The word decides; among equal words the distance behind it, where it may be shown. */
    private double apart(HeatLine line) {
        return result.item(line.item())
                .flatMap(ItemResult::agreement)
                .map(this::apart)
                .orElse(-1.0);
    }

    private double apart(ItemAgreement agreement) {
        Optional<AgreementWord> word = agreement.shown();
        double distance = agreement.figures().map(AgreementFigures::adMedian).orElse(0.0);
        return word.map(w -> 100.0 * w.ordinal() + distance).orElse(-1.0);
    }

    private static double gap(HeatLine line, int column) {
        return line.fields().getFirst() instanceof HeatField.Value everyone
                        && line.fields().get(column) instanceof HeatField.Value value
                ? Math.abs(value.points() - everyone.points())
                : -1;
    }
}
