package org.plumbline.scoring;

/**
 * Who took part.
 *
 * @param members everybody asked
 * @param answered members who answered at least one item and were not left out
 * @param handedIn members who handed in
 * @param asked items asked of each member
 * @param levels answers that are a level, of all members
 * @param dontKnow answers "I do not know", of all members
 * @param notApplicable answers "does not apply to us", of all members
 */
public record Participation(
        int members,
        int answered,
        int handedIn,
        int asked,
        int levels,
        int dontKnow,
        int notApplicable) {

    /** Whether so few answered that a page is headed "View of n of N members" (method 5.3). */
    public boolean partialView() {
        return 10 * answered < 7 * members;
    }
}
