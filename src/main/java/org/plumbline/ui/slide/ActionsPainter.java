package org.plumbline.ui.slide;

import org.plumbline.model.Action;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.workshop.Slide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was decided so far: what, who, by when. */
final class ActionsPainter implements Painter {

    private final Slide.Actions slide;

    ActionsPainter(Slide.Actions slide) {
        this.slide = slide;
    }

    @Override
    public Painting paint(Page page) {
        String words = page.get("slide.actions.words", slide.actions().size());
        double top =
                new Headline(page)
                        .paint(
                                page.get("slide.actions.title"),
                                words,
                                List.of(page.get("slide.actions.how")),
                                "next",
                                "back",
                                "action",
                                "blank",
                                "list");
        new Listing(page, rows(page), page.sheet().room())
                .paint(page.sheet().left(), top, Sheet.FOOT - 16);
        return Painting.still(page, words);
    }

    private List<Listing.Row> rows(Page page) {
        List<Listing.Row> rows = new ArrayList<>();
        for (Action action : slide.actions()) {
            rows.add(
                    new Listing.Row(
                            Integer.toString(rows.size() + 1), action.what(), note(page, action)));
        }
        return rows;
    }

    private String note(Page page, Action action) {
        return Stream.concat(
                        action.owner().map(this::name).stream(),
                        action
                                .due()
                                .map(
                                        day ->
                                                page.get(
                                                        "slide.actions.by",
                                                        page.messages().shortDate(day)))
                                .stream())
                .collect(Collectors.joining(", "));
    }

    private String name(ParticipantId owner) {
        return slide.people().stream()
                .filter(person -> person.id().equals(owner))
                .map(Participant::name)
                .findFirst()
                .orElse("");
    }
}
