package org.plumbline.chart;

import org.plumbline.i18n.Messages;

/** Words for a difference between the CEO and the others: who rates higher, never who is right. */
public final class GapWords {

    /** Points in one level of a scale from 0 to 5. */
    private static final double POINTS_PER_LEVEL = 20;

    private final Messages messages;

    public GapWords(Messages messages) {
        this.messages = messages;
    }

    /** "2 higher", "1 lower" or "same", in levels. */
    public String levels(Dumbbell.Pair pair) {
        double gap = pair.gap();
        if (gap == 0) {
            return messages.get("chart.gap.same");
        }
        return messages.get(gap > 0 ? "chart.gap.higher" : "chart.gap.lower", level(Math.abs(gap)));
    }

    /** A level or a number of levels: whole without decimals, else with one. */
    public String level(double level) {
        return level == Math.rint(level)
                ? messages.integer(Math.round(level))
                : messages.oneDecimal(level);
    }

    /**
     * "The CEO rates this one level higher than the colleagues do." (method 4.5)
     *
     * @param points the CEO's score minus the mean of the others, on the scale 0 to 100
     */
    public String sentence(double points) {
        double levels = Math.abs(points) / POINTS_PER_LEVEL;
        if (Math.abs(points) < 10) {
            return messages.get("chart.gap.sentence.close");
        }
        String direction = points > 0 ? "higher" : "lower";
        return levels >= 0.95 && levels < 1.05
                ? messages.get("chart.gap.sentence.one." + direction)
                : messages.get("chart.gap.sentence." + direction, messages.oneDecimal(levels));
    }
}
