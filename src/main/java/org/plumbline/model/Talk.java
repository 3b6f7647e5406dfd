package org.plumbline.model;

/**
 * How far the talk about one item has come (method 7.1).
 *
 * @param round the round the votes are taken in or were revealed of, 1 or 2
 * @param draft what is being written down before it counts
 */
public record Talk(Stage stage, int round, VotingWay way, TalkDraft draft) {

    /** A talk that has not begun. */
    public static final Talk NOT_BEGUN =
            new Talk(Stage.WAITING, 1, VotingWay.COLLECTED, TalkDraft.EMPTY);

    /** The steps of a talk, in order; from a reveal one can vote again. */
    public enum Stage {
        /** Not opened yet. */
        WAITING,
        /** The statement is shown and votes come in; nothing of them is seen. */
        VOTING,
        /** The votes of the round are shown. */
        REVEALED,
        /** The talk ended, with a level or without. */
        SETTLED
    }

    public Talk {
        Check.range(round, 1, 2, "A round");
    }

    /** This talk at another stage. */
    public Talk at(Stage newStage) {
        return new Talk(newStage, round, way, draft);
    }

    /** This talk taking the votes of a round in some way. */
    public Talk voting(int newRound, VotingWay newWay) {
        return new Talk(Stage.VOTING, newRound, newWay, draft);
    }

    /** This talk with another draft. */
    public Talk with(TalkDraft newDraft) {
        return new Talk(stage, round, way, newDraft);
    }

    /** Whether the votes of a round have been shown to the room. */
    public boolean shows(int ofRound) {
        return switch (stage) {
            case WAITING -> false;
            case VOTING -> round > ofRound;
            case REVEALED, SETTLED -> round >= ofRound;
        };
    }
}
