package org.plumbline.scoring;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The official value of an item and what the talk did to it (method 3.6, decision 13).
 *
 * @param score 0..100
 * @param source which of the three values it is
 * @param shift official value minus the mean of the first vote, in points; absent without a first
 *     vote
 * @param talkedAway whether the shift is 20 points or more in either direction
 * @param outsideVotes whether the agreed level lies above the highest or below the lowest first
 *     vote; absent without an agreed level or a first vote
 */
public record OfficialValue(
        double score,
        ValueSource source,
        OptionalDouble shift,
        boolean talkedAway,
        Optional<Boolean> outsideVotes) {}
