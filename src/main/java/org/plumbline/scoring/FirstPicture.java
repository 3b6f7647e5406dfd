package org.plumbline.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * On which stage the participants placed the organisation before the first item (decision 11).
 *
 * @param people how many did
 * @param median the middle of their stages, 1..5
 * @param votes how many chose stage 1 to 5, where dots may be shown
 * @param difference median minus the stage of the result, in stages; positive if the first picture
 *     was higher
 */
public record FirstPicture(
        int people,
        OptionalDouble median,
        Optional<List<Integer>> votes,
        OptionalDouble difference) {}
