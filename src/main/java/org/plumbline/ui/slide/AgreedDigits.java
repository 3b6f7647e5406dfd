package org.plumbline.ui.slide;

import org.plumbline.chart.Anchor;
import org.plumbline.chart.Ink;
import org.plumbline.chart.Paint;
import org.plumbline.chart.Stroke;
import org.plumbline.chart.TextStyle;
import org.plumbline.workshop.Room.Place;

import java.util.List;
import java.util.OptionalInt;

/** The levels as digits beside each other, the chosen one marked and named. */
final class AgreedDigits {

    private static final double GAP = 10;
    private static final double TO_DIGITS = 86;
    private static final TextStyle TITLE = Words.strong(Ink.TEXT, 40);
    private static final TextStyle NAME = Words.plain(Ink.TEXT_MUTED, 32);

    private final Place place;
    private final OptionalInt chosen;
    private final OptionalInt agreed;

    /**
     * @param chosen the level that is talked about or agreed on; a level of the item
     * @param agreed the level that was recorded
     */
    AgreedDigits(Place place, OptionalInt chosen, OptionalInt agreed) {
        this.place = place;
        this.chosen = chosen;
        this.agreed = agreed;
    }

    /**
     * Paints title, digits and name below a top.
     *
     * @return where they end
     */
    double paint(Page page, double x, double top, double width) {
        String title = page.get("slide.agreed.title");
        page.write(x, top + 48, title, Anchor.START, TITLE);
        double height = page.sheet().wide() ? 80 : 68;
        digits(page, x, top + TO_DIGITS, width, height);
        double end = top + TO_DIGITS + height + 12;
        if (chosen.isEmpty()) {
            return end;
        }
        String name = name(page, chosen.getAsInt());
        if (page.width(name, NAME) <= width - page.width(title, TITLE) - 16) {
            page.write(x + width, top + 50, name, Anchor.END, NAME);
            return end;
        }
        return page.write(x, end, page.words().block(name, NAME, 42, width), Anchor.START);
    }

    private String name(Page page, int level) {
        return page.get("slide.agreed.name", level, place.questionnaire().scale().nameOf(level));
    }

    private void digits(Page page, double x, double y, double width, double height) {
        List<Integer> levels = place.levels();
        double each = (width - GAP * (levels.size() - 1)) / levels.size();
        for (int i = 0; i < levels.size(); i++) {
            double left = x + i * (each + GAP);
            Look look = look(levels.get(i));
            page.rect(left, y, each, height, 8, look.ground());
            page.write(
                    left + each / 2,
                    y + height / 2,
                    Integer.toString(levels.get(i)),
                    Anchor.MIDDLE,
                    Words.strong(look.ink(), 42));
        }
    }

    private record Look(Paint ground, Ink ink) {}

    /** Filled once it is recorded, an accent edge while it is only talked about. */
    private Look look(int level) {
        if (chosen.isEmpty() || chosen.getAsInt() != level) {
            return new Look(Paint.of(Ink.CANVAS, Stroke.solid(Ink.RANGE, 2)), Ink.TEXT);
        }
        return chosen.equals(agreed)
                ? new Look(Paint.of(Ink.ACCENT_MUTED, Stroke.solid(Ink.ACCENT, 2)), Ink.TEXT)
                : new Look(Paint.of(Ink.ACCENT_SUBTLE, Stroke.solid(Ink.ACCENT, 4)), Ink.ACCENT);
    }
}
