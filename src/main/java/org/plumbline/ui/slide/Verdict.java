package org.plumbline.ui.slide;

import org.plumbline.chart.Anchor;
import org.plumbline.chart.CountingSentence;
import org.plumbline.chart.Ink;
import org.plumbline.scoring.AgreementWord;
import org.plumbline.scoring.VotePicture;

import java.util.List;
import java.util.Optional;

/**
 * How a vote is told: the word for it, where so many votes allow one, and who says what in numbers
 * (method 4.3, decision 3).
 */
final class Verdict {

    private static final double WORD_SIZE = 64;
    private static final double WORD_LINE = 76;
    private static final List<Double> SIZES = List.of(44.0, 40.0, 36.0, 32.0);

    private final Optional<String> word;
    private final String counted;
    private final Block block;

    Verdict(VotePicture picture, Page page, double room) {
        word = picture.word().map(found -> page.get(key(found)));
        counted = new CountingSentence(page.messages()).of(picture.votes());
        block = fitting(page, room);
    }

    private static String key(AgreementWord word) {
        return switch (word) {
            case CLOSE -> "common.agreement.close";
            case FAIR -> "common.agreement.fair";
            case APART -> "common.agreement.apart";
        };
    }

    /** On one line if it can be; without a word above it may be larger. */
    private Block fitting(Page page, double room) {
        return SIZES.stream()
                .map(size -> sized(page, size, room))
                .filter(sized -> sized.lines().size() == 1)
                .findFirst()
                .orElseGet(() -> sized(page, SIZES.get(2), room));
    }

    private Block sized(Page page, double size, double room) {
        Ink ink = word.isPresent() ? Ink.TEXT_MUTED : Ink.TEXT;
        return page.words().block(counted, Words.plain(ink, size), size * 1.25, room);
    }

    /**
     * Paints it so that it ends at a height.
     *
     * @return where it begins
     */
    double paint(Page page, double left, double bottom) {
        double top = bottom - block.height() - (word.isPresent() ? WORD_LINE : 0);
        word.ifPresent(
                text ->
                        page.write(
                                left,
                                top + WORD_LINE / 2,
                                text,
                                Anchor.START,
                                Words.strong(Ink.TEXT, WORD_SIZE)));
        page.write(left, bottom - block.height(), block, Anchor.START);
        return top;
    }

    String sentence() {
        return word.map(text -> text + ". " + counted).orElse(counted);
    }
}
