package org.plumbline.workshop;

import org.plumbline.scoring.VotePicture;

import java.util.List;

/**
 * Who may speak first after a reveal, by level and never by name (method 7.1, step 3): the two
 * ends, the one farther from the middle first, and of equal ones the one with fewer votes.
 */
public final class Speakers {

    private Speakers() {}

    /** The levels in the order in which they are asked; none if all chose the same. */
    public static List<Integer> first(VotePicture picture) {
        int low = picture.lowest();
        int high = picture.highest();
        if (low == high) {
            return List.of();
        }
        double below = picture.middle() - low;
        double above = high - picture.middle();
        boolean highFirst =
                above == below
                        ? picture.votes().at(high) <= picture.votes().at(low)
                        : above > below;
        return highFirst ? List.of(high, low) : List.of(low, high);
    }
}
