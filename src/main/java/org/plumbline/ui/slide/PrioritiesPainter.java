package org.plumbline.ui.slide;

import org.plumbline.chart.Drawing;
import org.plumbline.chart.GateWords;
import org.plumbline.chart.Lettering;
import org.plumbline.chart.PriorityScatter;
import org.plumbline.chart.Titles;
import org.plumbline.model.EffortEstimate;
import org.plumbline.model.SectionId;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.scoring.PriorityResult;
import org.plumbline.scoring.Stage;
import org.plumbline.workshop.Overview;
import org.plumbline.workshop.Slide;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Stage and gates, then what is worth doing first: the picture of effort and priority, the list.
 */
final class PrioritiesPainter implements Painter {

    private static final int MOST = 8;
    private static final double PICTURE = 0.56;
    private static final double GAP = 48;

    /** What the picture needs above and below its field. */
    private static final double AROUND = 124;

    private static final double LEAST_PLOT = 120;
    private static final double MOST_PLOT = 250;

    private final Overview.Priorities overview;
    private final List<EffortEstimate> effort;
    private final Titles titles;
    private final Lettering lettering;

    PrioritiesPainter(Slide.Priorities slide, Lettering lettering) {
        this.overview = slide.priorities();
        this.effort = slide.effort();
        this.titles = new Titles(slide.asked());
        this.lettering = lettering;
    }

    @Override
    public Painting paint(Page page) {
        String words = words(page);
        double top =
                new Headline(page)
                        .paint(
                                page.get("slide.priorities.title"),
                                words,
                                below(page),
                                "next",
                                "back",
                                "blank",
                                "list");
        if (overview.priorities().isEmpty()) {
            list(page, low(page), page.sheet().left(), top);
        } else {
            ranked(page, top);
        }
        return Painting.still(page, words + " " + String.join(" ", below(page)));
    }

    private String words(Page page) {
        if (overview.stage().stage().isEmpty()) {
            return page.get("slide.priorities.words");
        }
        Stage stage = overview.stage().stage().get();
        String name = page.get("common.stage." + stage.number() + ".name");
        return overview.index().isPresent()
                ? page.get(
                        "slide.priorities.stage.index",
                        stage.number(),
                        name,
                        overview.index().getAsInt())
                : page.get("slide.priorities.stage", stage.number(), name);
    }

    private List<String> below(Page page) {
        List<String> lines = new ArrayList<>();
        var gates = new GateWords(page.messages());
        gates.limiting(overview.stage()).stream().limit(2).map(gates::reason).forEach(lines::add);
        if (overview.priorities().isEmpty()) {
            lines.add(page.get("slide.priorities.rate", overview.ratings()));
        }
        return lines;
    }

    private List<Listing.Row> low(Page page) {
        return overview.low().stream()
                .map(
                        bar ->
                                new Listing.Row(
                                        "",
                                        titles.of(bar.section()),
                                        bar.score().isPresent()
                                                ? page.get(
                                                        "slide.points",
                                                        DisplayRounding.points(
                                                                bar.score().getAsDouble()))
                                                : ""))
                .toList();
    }

    private void ranked(Page page, double top) {
        List<PriorityScatter.Dot> dots = dots();
        double x = page.sheet().left();
        if (!dots.isEmpty()) {
            double width = page.sheet().room() * PICTURE;
            double high = (Sheet.FOOT - 12 - top) / Enlarged.FACTOR;
            double plot = Math.clamp(high - AROUND, LEAST_PLOT, MOST_PLOT);
            Drawing drawing =
                    new PriorityScatter(dots, plot, lettering).draw(width / Enlarged.FACTOR);
            page.add(new Enlarged(Enlarged.FACTOR, x, top).of(drawing));
            x += width + GAP;
        }
        list(page, rows(page), x, top);
    }

    private static void list(Page page, List<Listing.Row> rows, double x, double top) {
        new Listing(page, rows, page.sheet().right() - x).paint(x, top, Sheet.FOOT - 16);
    }

    private List<PriorityScatter.Dot> dots() {
        List<PriorityScatter.Dot> dots = new ArrayList<>();
        List<PriorityResult> first = first();
        for (int i = 0; i < first.size(); i++) {
            PriorityResult one = first.get(i);
            OptionalInt needs = effort(one.section());
            if (needs.isPresent()) {
                dots.add(
                        new PriorityScatter.Dot(
                                i + 1,
                                titles.of(one.section()),
                                one.priority(),
                                needs.getAsInt(),
                                one.talkFirst()));
            }
        }
        return dots;
    }

    private List<PriorityResult> first() {
        return overview.priorities().stream().limit(MOST).toList();
    }

    private OptionalInt effort(SectionId section) {
        return effort.stream()
                .filter(estimate -> estimate.section().equals(section))
                .mapToInt(EffortEstimate::effort)
                .findFirst();
    }

    private List<Listing.Row> rows(Page page) {
        List<Listing.Row> rows = new ArrayList<>();
        for (PriorityResult one : first()) {
            rows.add(
                    new Listing.Row(
                            Integer.toString(rows.size() + 1),
                            titles.of(one.section()),
                            note(page, one)));
        }
        return rows;
    }

    private static String note(Page page, PriorityResult one) {
        String points = page.messages().integer(DisplayRounding.points(one.priority()));
        if (one.talkFirst()) {
            return page.get("slide.priorities.talk", points);
        }
        return one.quickWin() ? page.get("slide.priorities.quick", points) : points;
    }
}
