package org.plumbline.report;

import org.plumbline.chart.ScoreBars;

import java.util.List;

/** Sections as bars on the scale from 0 to 100, strongest first. */
final class ScoreChart {

    private final Material material;

    ScoreChart(Material material) {
        this.material = material;
    }

    Figure of(List<AskedSection> sections) {
        List<ScoreBars.Bar> bars =
                sections.stream()
                        .map(s -> ScoreBars.Bar.of(s.title(), s.score(), s.result().people()))
                        .toList();
        return Figure.of(new ScoreBars(bars, material.lettering()));
    }
}
