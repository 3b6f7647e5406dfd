package org.plumbline.ui.slide;

import org.plumbline.chart.Anchor;
import org.plumbline.chart.Drawing;
import org.plumbline.chart.Ink;
import org.plumbline.chart.Lettering;
import org.plumbline.chart.ScoreBars;
import org.plumbline.chart.Titles;
import org.plumbline.scoring.Apart;
import org.plumbline.workshop.Slide;

/** The questionnaires as bars, and on how many items the team stands apart (method 7.2). */
final class ProfilePainter implements Painter {

    private final Slide.Profile profile;
    private final Lettering lettering;

    ProfilePainter(Slide.Profile profile, Lettering lettering) {
        this.profile = profile;
        this.lettering = lettering;
    }

    @Override
    public Painting paint(Page page) {
        var frame = new Frame(page);
        frame.head(page.get("slide.profile.title"), "", "");
        frame.keys(new Keys(page.messages()).of("next", "back", "blank", "list"));
        Sheet sheet = page.sheet();
        String words = words(page);
        Block said = page.words().block(words, Words.strong(Ink.TEXT, 48), 60, sheet.room());
        double top = page.write(sheet.left(), Sheet.HEAD + 16, said, Anchor.START) + 8;
        Drawing bars = bars().draw(sheet.room() / Enlarged.FACTOR);
        double factor = Math.min(Enlarged.FACTOR, (Sheet.FOOT - top) / bars.height());
        page.add(new Enlarged(factor, sheet.left(), top).of(bars));
        return Painting.still(page, words + " " + bars.sentence());
    }

    private ScoreBars bars() {
        var titles = new Titles(profile.asked());
        return new ScoreBars(
                profile.picture().bars().stream()
                        .map(
                                bar ->
                                        ScoreBars.Bar.of(
                                                titles.of(bar.questionnaire()),
                                                bar.score(),
                                                bar.people()))
                        .toList(),
                lettering);
    }

    private String words(Page page) {
        Apart apart = profile.picture().apart();
        return apart.judged() == 0
                ? page.get("slide.profile.words")
                : page.get("slide.profile.apart", apart.apart(), apart.judged());
    }
}
