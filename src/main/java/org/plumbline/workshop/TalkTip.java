package org.plumbline.workshop;

import org.plumbline.scoring.AgreementWord;
import org.plumbline.scoring.Flag;
import org.plumbline.scoring.ItemResult;
import org.plumbline.scoring.VotePicture;

import java.util.Optional;

/** How a facilitator opens the talk, by the shape of the result (method 4.4 and 7.1). */
public enum TalkTip {
    /** Two camps: let each describe what it sees before anybody argues. */
    TWO_CAMPS,
    /** Far apart: ask for the fact that would settle it. */
    FAR_APART,
    /** CEO and team differ: the CEO listens first. */
    CEO_LISTENS,
    /** Many do not know: who could find out by when. */
    FIND_OUT,
    /** One sees something else: never ask who. */
    ONE_ELSE,
    /** Some spread: talk about the word in the line that is not yet true. */
    TALK_ABOUT_THE_LINE,
    /** Close together: take the middle answer and spend the time elsewhere. */
    TAKE_IT,
    /** Too few votes to show anything but the talk. */
    JUST_TALK;

    /**
     * The tip for a revealed item. Flags speak of first votes; after the second its picture alone
     * says how to go on.
     *
     * @param round the round of the picture
     */
    public static TalkTip of(ItemResult item, Optional<VotePicture> picture, int round) {
        if (picture.isEmpty()) {
            return item.flags().contains(Flag.UNKNOWN) ? FIND_OUT : JUST_TALK;
        }
        return item.flags().stream()
                .filter(_ -> round == 1)
                .findFirst()
                .map(TalkTip::of)
                .orElseGet(() -> of(picture.get()));
    }

    private static TalkTip of(Flag flag) {
        return switch (flag) {
            case SPLIT -> TWO_CAMPS;
            case SPREAD -> FAR_APART;
            case CEO -> CEO_LISTENS;
            case UNKNOWN -> FIND_OUT;
            case LONE -> ONE_ELSE;
        };
    }

    private static TalkTip of(VotePicture picture) {
        return picture.offered().isPresent()
                ? TAKE_IT
                : picture.word().filter(AgreementWord.APART::equals).isPresent()
                        ? FAR_APART
                        : TALK_ABOUT_THE_LINE;
    }
}
