package org.plumbline.model;

import java.util.List;
import java.util.Optional;

/**
 * The ruler of a questionnaire: consecutive integer levels from {@code lowest}, each with a name.
 *
 * @param id name of the scale, such as {@code M6}
 * @param stem the question shown once above the levels
 * @param selfStem the question in the wording for the CEO, where the questionnaire has one
 * @param lowest the lowest level, 0 in the built-in questionnaires
 * @param levelNames the names of the levels, lowest first; at least two
 */
public record Scale(
        String id, String stem, Optional<String> selfStem, int lowest, List<String> levelNames) {

    public Scale {
        Check.id(id, "A scale id");
        Check.text(stem, "The stem of a scale");
        levelNames = List.copyOf(levelNames);
        Check.require(levelNames.size() >= 2, "A scale must have at least two levels");
        levelNames.forEach(name -> Check.text(name, "The name of a level"));
    }

    /** The highest level. */
    public int highest() {
        return lowest + levelNames.size() - 1;
    }

    /** The number of levels, A in method 4.1. */
    public int size() {
        return levelNames.size();
    }

    /** Whether {@code level} is a level of this scale. */
    public boolean contains(int level) {
        return level >= lowest && level <= highest();
    }

    /**
     * The name of a level.
     *
     * @throws IllegalArgumentException if the level is not on this scale
     */
    public String nameOf(int level) {
        Check.range(level, lowest, highest(), "A level of scale " + id);
        return levelNames.get(level - lowest);
    }
}
