/**
 * The talk of a team in one room (method 7), without a toolkit, a disk or a clock: the agenda made
 * from the answers, the vote on an item as a state machine, and what is released to the room.
 *
 * <p>A {@link org.plumbline.workshop.Room} is all that the facilitator's console may know, a {@link
 * org.plumbline.workshop.Slide} all that the room may see. Neither can hold a vote that is not
 * revealed: nothing in this package takes one.
 *
 * <p>May import {@code model} and {@code scoring}.
 */
@NullMarked
package org.plumbline.workshop;

import org.jspecify.annotations.NullMarked;
