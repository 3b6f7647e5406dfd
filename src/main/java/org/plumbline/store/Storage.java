package org.plumbline.store;

/** Everything that is kept in one place; closing it releases the place. */
public interface Storage extends AutoCloseable {

    AssessmentStore assessments();

    OverviewStore overview();

    AnswerStore answers();

    DraftStore drafts();

    CodeTriesStore codeTries();

    WorkshopStore workshops();

    BallotBox ballots();

    Backups backups();

    /** Releases the files; does nothing the second time. */
    @Override
    void close();
}
