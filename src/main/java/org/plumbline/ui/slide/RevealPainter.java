package org.plumbline.ui.slide;

import org.plumbline.chart.Anchor;
import org.plumbline.scoring.VotePicture;
import org.plumbline.workshop.Slide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An item after the reveal (design 05b): dots, the words for them, who speaks first, the level. */
final class RevealPainter implements Painter {

    private static final double TOP = Sheet.HEAD + 32;
    private static final double BOTTOM = Sheet.FOOT - 24;
    private static final List<Double> STATEMENTS = List.of(44.0, 40.0, 36.0);

    private final Slide.Reveal reveal;
    private final Instant now;

    RevealPainter(Slide.Reveal reveal, Instant now) {
        this.reveal = reveal;
        this.now = now;
    }

    @Override
    public Painting paint(Page page) {
        var frame = new Frame(page);
        frame.head(
                reveal.item().section().shortTitle(),
                after(page),
                page.get("slide.item", reveal.item().number(), reveal.item().of()));
        Sheet sheet = page.sheet();
        double card = sheet.wide() ? 540 : 412;
        double right = sheet.right() - card - (sheet.wide() ? 52 : 24);
        new AgreedCard(reveal).paint(page, sheet.right() - card, card, TOP, BOTTOM);
        frame.keys(keys(page));
        Page dots = page.layer();
        Page bob = page.layer();
        String said =
                reveal.picture()
                        .map(picture -> picture(picture, page, dots, bob, right))
                        .orElseGet(() -> withoutDots(page, right));
        return new Painting(page.marks(), dots.marks(), bob.marks(), sentence(page, said));
    }

    private String after(Page page) {
        return reveal.round() == 2
                ? page.get(
                        reveal.before().isPresent()
                                ? "slide.reveal.again.outline"
                                : "slide.vote.again")
                : "";
    }

    private List<Key> keys(Page page) {
        List<Key> keys = new ArrayList<>();
        List<Integer> levels = reveal.item().levels();
        keys.add(
                new Key(
                        levels.getFirst() + "–" + levels.getLast(),
                        page.get("slide.key.level.acts")));
        keys.addAll(new Keys(page.messages()).of("again", "evidence", "action", "timer", "next"));
        return keys;
    }

    private String picture(VotePicture picture, Page page, Page dots, Page bob, double right) {
        double left = page.sheet().left();
        double top = page.write(left, TOP, statement(page, right - left), Anchor.START);
        double box = new SpeakBox(reveal, now).paint(page, left, right, BOTTOM);
        var verdict = new Verdict(picture, page, right - left);
        double words = verdict.paint(page, left, box - 24);
        new VoteDots(reveal, picture, left, right).paint(page, dots, bob, top, words - 12);
        return verdict.sentence();
    }

    /** Two lines at most where that can be had, for the dots need the room. */
    private Block statement(Page page, double room) {
        return STATEMENTS.stream()
                .map(size -> Asked.statement(reveal.item(), size, room, page.words()))
                .filter(block -> block.lines().size() <= 2)
                .findFirst()
                .orElseGet(
                        () ->
                                Asked.statement(
                                        reveal.item(), STATEMENTS.getLast(), room, page.words()));
    }

    /** The levels stay in view, for the talk is about their lines. */
    private String withoutDots(Page page, double right) {
        double left = page.sheet().left();
        double box = new SpeakBox(reveal, now).paint(page, left, right, BOTTOM);
        double room = box - 24 - TOP;
        Asked.fitting(reveal.item(), STATEMENTS.getFirst(), right - left, room, page.words())
                .paint(page, left, right, TOP, box - 24);
        return page.get("slide.reveal.few");
    }

    private String sentence(Page page, String said) {
        Optional<String> level =
                reveal.agreed().isPresent()
                        ? Optional.of(page.get("slide.reveal.agreed", reveal.agreed().getAsInt()))
                        : Optional.empty();
        return page.get(
                "slide.reveal.sentence",
                reveal.item().item().wording().statement(false),
                said,
                level.map(text -> " " + text).orElse(""));
    }
}
