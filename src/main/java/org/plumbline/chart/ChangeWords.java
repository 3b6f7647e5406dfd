package org.plumbline.chart;

import org.plumbline.i18n.Messages;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.scoring.PairedChange;

import java.util.OptionalDouble;

/** Honest words for change (method 5.2, design section 8). */
public final class ChangeWords {

    private static final double POINTS_OF_A_LEVEL = 20;

    private final Messages messages;

    /** Words in a language. */
    public ChangeWords(Messages messages) {
        this.messages = messages;
    }

    /** What may be said of a change, in a word or two. */
    public String of(PairedChange change) {
        return switch (change) {
            case PairedChange.Said said -> of(said);
            case PairedChange.Withheld(PairedChange.Reason reason) ->
                    switch (reason) {
                        case NO_VALUE -> messages.get("chart.change.noValue");
                        case TOO_FEW -> messages.get("chart.change.tooFew");
                        case PROTECTED -> messages.get("chart.change.protected");
                        case DIFFERENT_TEAM -> messages.get("chart.change.differentTeam");
                    };
        };
    }

    private String of(PairedChange.Said said) {
        boolean up = said.up();
        return switch (said.word()) {
            case CLEAR -> messages.get(up ? "chart.change.clear.up" : "chart.change.clear.down");
            case POSSIBLE ->
                    messages.get(up ? "chart.change.possible.up" : "chart.change.possible.down");
            case NONE -> messages.get("chart.change.none");
        };
    }

    /** A difference in points: "up 7", "no change". */
    public String points(OptionalDouble difference) {
        if (difference.isEmpty()) {
            return messages.get("chart.none");
        }
        double by = difference.getAsDouble();
        int size = DisplayRounding.points(Math.abs(by));
        return size == 0 ? messages.get("chart.change.same") : by(messages.integer(size), by > 0);
    }

    /** A difference in points, told in levels: "up 0.7", "no change". */
    public String levels(OptionalDouble difference) {
        if (difference.isEmpty()) {
            return messages.get("chart.none");
        }
        double by = difference.getAsDouble() / POINTS_OF_A_LEVEL;
        double size = DisplayRounding.oneDecimal(Math.abs(by));
        return size == 0
                ? messages.get("chart.change.same")
                : by(messages.oneDecimal(size), by > 0);
    }

    private String by(String size, boolean up) {
        return up
                ? messages.get("chart.change.upBy", size)
                : messages.get("chart.change.downBy", size);
    }
}
