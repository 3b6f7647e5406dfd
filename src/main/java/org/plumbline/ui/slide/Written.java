package org.plumbline.ui.slide;

import org.plumbline.chart.Anchor;
import org.plumbline.chart.Ink;
import org.plumbline.chart.Paint;
import org.plumbline.chart.Stroke;
import org.plumbline.chart.TextStyle;
import org.plumbline.model.Participant;
import org.plumbline.model.TalkDraft;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the facilitator writes, as it is typed: what a level is based on, and an action. */
final class Written {

    private static final TextStyle LABEL = Words.plain(Ink.TEXT_MUTED, 32);
    private static final TextStyle TEXT = Words.plain(Ink.TEXT, 32);
    private static final double LINE = 40;
    private static final double LABEL_LINE = 42;
    private static final double PAD = 14;
    private static final double GAP = 12;

    private final TalkDraft draft;
    private final List<Participant> people;
    private final double x;
    private final double width;

    Written(TalkDraft draft, List<Participant> people, double x, double width) {
        this.draft = draft;
        this.people = people;
        this.x = x;
        this.width = width;
    }

    /** Whether all that is written can be read between two heights. */
    boolean fits(Page page, double top, double bottom) {
        return lines(page, top, bottom)
                >= block(page, base(page)).lines().size()
                        + block(page, draft.action()).lines().size();
    }

    /** How many lines there are for both texts. */
    private int lines(Page page, double top, double bottom) {
        double room = bottom - footHeight(page) - top - 2 * (LABEL_LINE + 2 * PAD + GAP);
        return (int) Math.max(2, Math.floor(room / LINE));
    }

    void paint(Page page, double top, double bottom) {
        Block base = block(page, base(page));
        Block action = block(page, draft.action());
        double foot = bottom - footHeight(page);
        int lines = lines(page, top, bottom);
        int forAction = forAction(lines, action.lines().size(), base.lines().size());
        int forBase = lines - forAction;
        double y = field(page, top, "slide.agreed.base", base.last(forBase), forBase);
        field(page, y, "slide.agreed.action", action.last(forAction), forAction);
        foot(page, foot);
    }

    /** Half of the lines, or more as far as the other text leaves it, or less if it needs less. */
    private static int forAction(int lines, int action, int base) {
        int half = lines / 2;
        if (action <= half) {
            return Math.max(action, Math.min(half, lines - base));
        }
        return Math.max(half, Math.min(action, lines - base));
    }

    private Block block(Page page, String text) {
        return page.words().block(text, TEXT, LINE, width - 2 * PAD - 34);
    }

    private String base(Page page) {
        String grade =
                draft.grade().isPresent()
                        ? page.get("slide.grade." + draft.grade().getAsInt())
                        : "";
        return Stream.of(draft.reason().strip(), draft.evidence().strip(), grade)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private double field(Page page, double top, String label, Block text, int lines) {
        page.write(x, top + LABEL_LINE / 2, page.get(label), Anchor.START, LABEL);
        double height = lines * LINE + 2 * PAD;
        double box = top + LABEL_LINE;
        page.rect(x, box, width, height, 8, ground());
        page.write(x + PAD, box + PAD, text, Anchor.START);
        return box + height + GAP;
    }

    private static Paint ground() {
        return Paint.of(Ink.CANVAS, Stroke.solid(Ink.BORDER, 2));
    }

    private double footHeight(Page page) {
        return height(beside(page) ? owner(page, width) : ownerAndDay(page));
    }

    private static double height(Small small) {
        return small.value().height() + 2 * PAD - 8;
    }

    /** Owner and day stand beside each other if both fit. */
    private boolean beside(Page page) {
        return needed(owner(page, width)) + GAP + needed(due(page)) <= width
                && owner(page, width).value().lines().size() <= 1;
    }

    private static double needed(Small small) {
        return small.indent() + small.width() + 2 * PAD;
    }

    private void foot(Page page, double top) {
        if (beside(page)) {
            Small due = due(page);
            double by = Math.max(needed(due), 150);
            double first = width - by - GAP;
            small(page, x, top, first, owner(page, width));
            small(page, x + first + GAP, top, by, due);
        } else {
            small(page, x, top, width, ownerAndDay(page));
        }
    }

    /**
     * A label and what stands after it.
     *
     * @param width of the widest line of the value
     */
    private record Small(String label, double indent, Block value, double width) {}

    private Small small(Page page, String label, String value, double room) {
        double indent = page.width(label, LABEL) + 10;
        Block block = page.words().block(value, TEXT, LINE, room - indent - 2 * PAD);
        // An empty value is as high as a line.
        Block shown = block.lines().isEmpty() ? new Block(List.of(""), TEXT, LINE) : block;
        double widest =
                block.lines().stream().mapToDouble(line -> page.width(line, TEXT)).max().orElse(0);
        return new Small(label, indent, shown, widest);
    }

    private static void small(Page page, double x, double y, double width, Small small) {
        page.rect(x, y, width, height(small), 8, ground());
        double top = y + PAD - 4;
        page.write(x + PAD, top + LINE / 2, small.label(), Anchor.START, LABEL);
        page.write(x + PAD + small.indent(), top, small.value(), Anchor.START);
    }

    private Small owner(Page page, double room) {
        return small(page, page.get("slide.agreed.owner"), ownerName(), room);
    }

    private Small ownerAndDay(Page page) {
        String day =
                draft.due()
                        .map(due -> page.get("slide.actions.by", page.messages().shortDate(due)))
                        .orElse("");
        String both =
                Stream.of(ownerName(), day)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
        return small(page, page.get("slide.agreed.owner"), both, width);
    }

    private Small due(Page page) {
        String day = draft.due().map(page.messages()::shortDate).orElse("");
        return small(page, page.get("slide.agreed.by"), day, width);
    }

    private String ownerName() {
        return draft.owner()
                .flatMap(id -> people.stream().filter(person -> person.id().equals(id)).findFirst())
                .map(Participant::name)
                .orElse("");
    }
}
