package org.plumbline.chart;

import org.plumbline.scoring.DisplayRounding;

import java.util.List;
import java.util.stream.IntStream;

/** The two scales of rows: levels with one decimal, scores without (method 3.4). */
enum RowRuler {
    LEVELS(0, 5, 1, "chart.head.level"),
    SCORES(0, 100, 20, "chart.head.score");

    private final int low;
    private final int high;
    private final int step;
    private final String headKey;

    RowRuler(int low, int high, int step, String headKey) {
        this.low = low;
        this.high = high;
        this.step = step;
        this.headKey = headKey;
    }

    int low() {
        return low;
    }

    int high() {
        return high;
    }

    List<Integer> ticks() {
        return IntStream.iterate(low, tick -> tick <= high, tick -> tick + step).boxed().toList();
    }

    /** The least distance of two ticks that can both be named. */
    double tickRoom() {
        return this == LEVELS ? 12 : 26;
    }

    String headKey() {
        return headKey;
    }

    /** The value on this scale of a score of 0 to 100 points. */
    double value(double points) {
        return low + points * (high - low) / 100;
    }

    /** A score of 0 to 100 points as it is shown on this scale. */
    String write(Lettering lettering, double points) {
        return switch (this) {
            case LEVELS ->
                    lettering.messages().oneDecimal(DisplayRounding.oneDecimal(value(points)));
            case SCORES -> lettering.messages().integer(DisplayRounding.points(points));
        };
    }
}
