package org.plumbline.workflow;

/** Why something cannot be done now. */
public enum Refusal {
    /** Questionnaires, form and mode are locked once collecting has started. */
    LOCKED_BY_START,
    /** The smallest group shown can be raised, never lowered, once collecting has started. */
    FLOOR_ONLY_RAISED,
    /** At most one person can be the chief executive. */
    SECOND_CEO,
    /**
     * A person who has answered cannot be removed, nor become or stop being the chief executive.
     */
    PERSON_HAS_ANSWERED,
    /** Nothing about people can be changed after collecting was closed. */
    PEOPLE_LOCKED,
    /** At least one questionnaire with items in the chosen form is needed. */
    NO_QUESTIONNAIRE,
    /** A team needs two people. */
    TOO_FEW_PEOPLE,
    /** An assessment for one person needs exactly one. */
    SOLO_NEEDS_ONE_PERSON,
    /** Collecting has started already. */
    ALREADY_STARTED,
    /** Answers are in: there is no way back to preparing. */
    ANSWERS_ARE_IN,
    /** Collecting is not under way. */
    NOT_COLLECTING,
    /** There is no result before collecting is closed. */
    NOT_CLOSED,
    /** Collecting cannot be closed before anybody has answered anything. */
    NOBODY_ANSWERED,
    /** A confidential assessment stays closed (method 3.6). */
    CONFIDENTIAL_STAYS_CLOSED,
    /** The turn was handed in, or closed without it; its answers are locked. */
    TURN_LOCKED,
    /** No such person is asked in this assessment. */
    NO_SUCH_PERSON,
    /** The item is not asked in this assessment, or the level is not on its scale. */
    NO_SUCH_ANSWER,
    /** "Does not apply" needs a reason of at least three words. */
    REASON_TOO_SHORT,
    /** Only the chief executive can consent to being shown alone. */
    ONLY_THE_CEO,
    /** A file would show more of the same assessment than was promised to those who answered. */
    PRIVACY_ONLY_TIGHTENED,
    /** The team has begun to talk about items: collecting stays closed. */
    WORKSHOP_BEGUN,
    /** Only a team that works in the room discusses its votes; confidential votes are not shown. */
    NO_WORKSHOP_MODE,
    /** Votes are in: they are cleared before they are taken in another way. */
    VOTES_ARE_IN,
    /** The item was answered before the workshop; in the room comes a second vote. */
    ANSWERED_BEFORE,
    /** The protocol does not allow this step now. */
    NOT_NOW,
    /** Any level but the middle answer needs a reason in a sentence. */
    LEVEL_NEEDS_REASON,
    /** The item stands on the agenda already. */
    ON_THE_AGENDA,
    /** An action says what will be done. */
    ACTION_NEEDS_WHAT,
    /** A code is four digits. */
    NOT_FOUR_DIGITS,
    /** A code was chosen already. */
    CODE_CHOSEN,
    /** No such action is planned in this assessment. */
    NO_SUCH_ACTION
}
