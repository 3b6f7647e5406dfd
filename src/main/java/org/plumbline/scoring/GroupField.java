package org.plumbline.scoring;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One field of a table by group.
 *
 * @param status whether there is a value, it is hidden, or nobody answered
 * @param score 0..100; present exactly if shown
 * @param people how many levels it rests on (for a section: items); present exactly if shown
 */
public record GroupField(Status status, OptionalDouble score, OptionalInt people) {

    /** Whether a field of a table by group has a value. */
    public enum Status {
        SHOWN,
        /** Too few people, or needed to protect another hidden field. */
        HIDDEN,
        /** There is nothing to show for anybody. */
        NONE
    }

    static final GroupField NONE =
            new GroupField(Status.NONE, OptionalDouble.empty(), OptionalInt.empty());

    static final GroupField HIDDEN =
            new GroupField(Status.HIDDEN, OptionalDouble.empty(), OptionalInt.empty());

    static GroupField shown(double score, int people) {
        return new GroupField(Status.SHOWN, OptionalDouble.of(score), OptionalInt.of(people));
    }
}
