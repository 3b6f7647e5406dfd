package org.plumbline.ui.slide;

import org.plumbline.workshop.Slide;

import java.util.ArrayList;
import java.util.List;

/** Purpose and the rules that are read aloud (method 7.1). */
final class RulesPainter implements Painter {

    private final Slide.Rules rules;

    RulesPainter(Slide.Rules rules) {
        this.rules = rules;
    }

    @Override
    public Painting paint(Page page) {
        double top =
                new Headline(page)
                        .paint(
                                page.get("slide.rules.title"),
                                page.get("slide.rules.words"),
                                List.of(page.get("slide.rules.how")),
                                "next",
                                "blank",
                                "list");
        new Listing(page, Listing.numbered(texts(page)), page.sheet().room())
                .paint(page.sheet().left(), top, Sheet.FOOT - 16);
        return Painting.still(page, page.get("slide.rules.sentence"));
    }

    private List<String> texts(Page page) {
        List<String> texts = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            texts.add(page.get("slide.rules." + i));
        }
        if (rules.revealAgreed()) {
            texts.add(page.get("slide.rules.reveal"));
        }
        return texts;
    }
}
