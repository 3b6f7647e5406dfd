package org.plumbline.model;

/**
 * What a participant said about an item. Not answered is the absence of an answer; none of these
 * kinds is ever counted as level 0 unless level 0 was chosen (method 2.3).
 */
public sealed interface Answer {

    /** A level of the item's scale. */
    record Rated(int level) implements Answer {}

    /** "I do not know": leaves the mean and enters the share of don't knows. */
    record DontKnow() implements Answer {}

    /**
     * "Does not apply to us".
     *
     * @param reason why the practice cannot exist here; may be blank in files of other programs
     */
    record NotApplicable(String reason) implements Answer {}
}
