package org.plumbline.chart;

import org.plumbline.scoring.Distribution;

import java.util.List;

/** The shape of the answers to one item, small enough for a line of a list. */
public final class MiniHistogram implements Chart {

    private static final double HEIGHT = 28;
    private static final double BAR = 11;
    private static final double MIN_WIDTH = 60;

    private final Votes votes;
    private final Lettering lettering;

    public MiniHistogram(Distribution votes, Lettering lettering) {
        this.votes = new Votes(votes);
        this.lettering = lettering;
    }

    @Override
    public Drawing draw(double askedWidth) {
        double width = Math.max(askedWidth, MIN_WIDTH);
        int size = votes.size();
        double pitch = width / size;
        double bar = Math.min(BAR, pitch - 3);
        Sketch sketch = new Sketch();
        for (int i = 0; i < size; i++) {
            double left = pitch * i + (pitch - bar) / 2;
            double height = Math.max(1, (HEIGHT - 2) * share(votes.distribution().votes().get(i)));
            Ink ink = votes.distribution().votes().get(i) == 0 ? Ink.BORDER : Ink.DOT;
            sketch.rect(
                    left, HEIGHT - height, bar, height, Math.min(1.5, height / 2), Paint.fill(ink));
        }
        return sketch.finish(width, HEIGHT, sentence(), table());
    }

    private double share(int count) {
        return votes.most() == 0 ? 0 : (double) count / Math.max(votes.most(), 4);
    }

    private String sentence() {
        String said = new CountingSentence(lettering.messages()).of(votes.distribution());
        return said.isEmpty() ? lettering.get("chart.nobody") : said;
    }

    private ChartTable table() {
        return new ChartTable(
                List.of(lettering.get("chart.head.level"), lettering.get("chart.head.answers")),
                votes.levels().stream()
                        .map(
                                level ->
                                        List.of(
                                                Integer.toString(level),
                                                Integer.toString(votes.at(level))))
                        .toList());
    }
}
