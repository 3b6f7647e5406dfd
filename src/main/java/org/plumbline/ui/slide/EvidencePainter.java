package org.plumbline.ui.slide;

import org.plumbline.chart.Ink;
import org.plumbline.chart.Titles;
import org.plumbline.scoring.EvidenceResult;
import org.plumbline.scoring.HighClaim;
import org.plumbline.workshop.Slide;

import java.util.Comparator;
import java.util.List;

/** All high claims and what was seen for them, the open ones first (method 7.3). */
final class EvidencePainter implements Painter {

    private final Slide.Evidence evidence;

    EvidencePainter(Slide.Evidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public Painting paint(Page page) {
        EvidenceResult result = evidence.check().evidence();
        String words =
                result.highClaims().isEmpty()
                        ? page.get("slide.evidence.none")
                        : page.get(
                                "slide.evidence.words",
                                result.evidenced(),
                                result.highClaims().size());
        double top =
                new Headline(page)
                        .paint(
                                page.get("slide.evidence.title"),
                                words,
                                List.of(page.get("slide.evidence.how")),
                                "next",
                                "back",
                                "blank",
                                "list");
        var titles = new Titles(evidence.asked());
        List<Listing.Row> rows =
                result.highClaims().stream()
                        .sorted(Comparator.comparing(HighClaim::evidenced))
                        .map(claim -> row(page, titles, claim))
                        .toList();
        new Listing(page, rows, page.sheet().room())
                .paint(page.sheet().left(), top, Sheet.FOOT - 16);
        return Painting.still(page, words);
    }

    private static Listing.Row row(Page page, Titles titles, HighClaim claim) {
        String grade =
                claim.grade().isPresent()
                        ? page.get("slide.grade." + claim.grade().getAsInt())
                        : page.get("slide.evidence.open");
        return new Listing.Row(
                "", titles.of(claim.item()), grade, claim.evidenced() ? Ink.GOOD : Ink.CAUTION);
    }
}
