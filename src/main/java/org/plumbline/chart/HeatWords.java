package org.plumbline.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a {@link HeatMap} says: its finding in a sentence, and its table. */
final class HeatWords {

    private final HeatMap map;
    private final Lettering lettering;

    HeatWords(HeatMap map, Lettering lettering) {
        this.map = map;
        this.lettering = lettering;
    }

    /** Two fields of a line that lie apart. */
    private record Gap(HeatLine line, int low, int high, double points) {}

    String sentence() {
        long hidden =
                map.lines().stream()
                        .flatMap(line -> line.fields().stream())
                        .filter(HeatField.Hidden.class::isInstance)
                        .count();
        String found =
                map.lines().stream()
                        .flatMap(line -> gap(line).stream())
                        .max(Comparator.comparingDouble(Gap::points))
                        .map(this::said)
                        .orElseGet(() -> lettering.get("chart.heat.alone"));
        return hidden == 0 ? found : found + " " + lettering.get("chart.heat.someHidden", hidden);
    }

    private String said(Gap gap) {
        if (gap.points() == 0) {
            return lettering.get("chart.heat.alike");
        }
        return lettering.get(
                "chart.heat.widest",
                gap.line().title(),
                map.heads().get(gap.low()).name(),
                text(gap.line().fields().get(gap.low())),
                map.heads().get(gap.high()).name(),
                text(gap.line().fields().get(gap.high())));
    }

    /** The widest gap between two columns; everyone, the first, takes no part in it. */
    private static Optional<Gap> gap(HeatLine line) {
        List<Integer> valued = new ArrayList<>();
        for (int column = 1; column < line.fields().size(); column++) {
            if (line.fields().get(column) instanceof HeatField.Value) {
                valued.add(column);
            }
        }
        Comparator<Integer> byPoints =
                Comparator.comparingDouble(column -> points(line.fields().get(column)));
        Optional<Integer> low = valued.stream().min(byPoints);
        Optional<Integer> high = valued.stream().max(byPoints);
        if (valued.size() < 2) {
            return Optional.empty();
        }
        return low.flatMap(
                l -> high.map(h -> new Gap(line, l, h, points(line, h) - points(line, l))));
    }

    private static double points(HeatLine line, int column) {
        return points(line.fields().get(column));
    }

    private static double points(HeatField field) {
        return switch (field) {
            case HeatField.Value value -> value.points();
            case HeatField.Hidden _, HeatField.None _ -> 0;
        };
    }

    String head(HeatHead head) {
        return lettering.get("chart.heat.head", head.name(), head.people());
    }

    List<String> cells(HeatLine line) {
        List<String> cells = new ArrayList<>(List.of((line.key() + " " + line.title()).strip()));
        line.fields().forEach(field -> cells.add(text(field)));
        cells.add(line.agreement());
        return cells;
    }

    private String text(HeatField field) {
        return switch (field) {
            case HeatField.Value value -> value.text();
            case HeatField.Hidden _ -> lettering.get("chart.heat.hiddenField");
            case HeatField.None _ -> lettering.get("chart.heat.none");
        };
    }
}
