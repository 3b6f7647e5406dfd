package org.plumbline.ui.slide;

import org.plumbline.chart.Drawing;
import org.plumbline.chart.Lettering;
import org.plumbline.chart.ScoreBars;
import org.plumbline.chart.Titles;
import org.plumbline.scoring.CeoResult;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.workshop.Slide;

import java.util.List;

/** The colleagues' view of the CEO's commitment, the CEO's own beside it with consent. */
final class CeoPainter implements Painter {

    private final Slide.Ceo ceo;
    private final Lettering lettering;

    CeoPainter(Slide.Ceo ceo, Lettering lettering) {
        this.ceo = ceo;
        this.lettering = lettering;
    }

    @Override
    public Painting paint(Page page) {
        String words = words(page);
        double top =
                new Headline(page)
                        .paint(
                                page.get("slide.ceo.title"),
                                words,
                                List.of(page.get("slide.ceo.how")),
                                "next",
                                "back",
                                "blank",
                                "list");
        List<ScoreBars.Bar> bars = bars();
        if (bars.isEmpty()) {
            return Painting.still(page, words);
        }
        Sheet sheet = page.sheet();
        Drawing drawing = new ScoreBars(bars, lettering).draw(sheet.room() / Enlarged.FACTOR);
        double factor = Math.min(Enlarged.FACTOR, (Sheet.FOOT - top) / drawing.height());
        page.add(new Enlarged(factor, sheet.left(), top).of(drawing));
        return Painting.still(page, words);
    }

    private List<ScoreBars.Bar> bars() {
        var titles = new Titles(ceo.asked());
        return ceo.view().facets().stream()
                .map(bar -> ScoreBars.Bar.of(titles.of(bar.section()), bar.score(), bar.people()))
                .toList();
    }

    private String words(Page page) {
        CeoResult result = ceo.view().result();
        if (result.team().isEmpty()) {
            return page.get("slide.ceo.few");
        }
        int team = DisplayRounding.points(result.team().getAsDouble());
        return result.self().isPresent()
                ? page.get(
                        "slide.ceo.both", team, DisplayRounding.points(result.self().getAsDouble()))
                : page.get("slide.ceo.team", team);
    }
}
