package org.plumbline.ui.slide;

import org.plumbline.chart.Lettering;
import org.plumbline.i18n.Messages;
import org.plumbline.workshop.Slide;

import java.time.Instant;

/** Finds who paints a slide. */
final class SlidePainters {

    private final Messages messages;
    private final Lettering lettering;
    private final Words words;

    SlidePainters(Messages messages) {
        this.messages = messages;
        this.lettering = Lettering.of(messages);
        this.words = new Words(lettering.widths());
    }

    Painting paint(Slide slide, Sheet sheet, Instant now) {
        return paint(painter(slide, now), sheet);
    }

    Painting paint(Painter painter, Sheet sheet) {
        return painter.paint(new Page(sheet, words, messages));
    }

    private Painter painter(Slide slide, Instant now) {
        return switch (slide) {
            case Slide.Blank _ -> page -> Painting.still(page, page.get("slide.blank.sentence"));
            case Slide.Title title -> new TitlePainter(title);
            case Slide.Rules rules -> new RulesPainter(rules);
            case Slide.Profile profile -> new ProfilePainter(profile, lettering);
            case Slide.Vote vote -> new VotePainter(vote, now);
            case Slide.Reveal reveal -> new RevealPainter(reveal, now);
            case Slide.Ceo ceo -> new CeoPainter(ceo, lettering);
            case Slide.Evidence evidence -> new EvidencePainter(evidence);
            case Slide.Priorities priorities -> new PrioritiesPainter(priorities, lettering);
            case Slide.Actions actions -> new ActionsPainter(actions);
            case Slide.Pause pause -> new PausePainter(pause, now);
            case Slide.Closing closing -> new ClosingPainter(closing);
        };
    }

    /** Whether a slide has a clock that runs. */
    static boolean ticks(Slide slide) {
        return switch (slide) {
            case Slide.Vote vote -> vote.timer().runs();
            case Slide.Reveal reveal -> reveal.timer().runs();
            case Slide.Pause pause -> pause.timer().runs();
            case Slide.Blank _,
                    Slide.Title _,
                    Slide.Rules _,
                    Slide.Profile _,
                    Slide.Ceo _,
                    Slide.Evidence _,
                    Slide.Priorities _,
                    Slide.Actions _,
                    Slide.Closing _ ->
                    false;
        };
    }
}
