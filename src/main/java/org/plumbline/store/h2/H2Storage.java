package org.plumbline.store.h2;

import org.plumbline.store.AnswerStore;
import org.plumbline.store.AssessmentStore;
import org.plumbline.store.Backups;
import org.plumbline.store.BallotBox;
import org.plumbline.store.CodeTriesStore;
import org.plumbline.store.DraftStore;
import org.plumbline.store.OverviewStore;
import org.plumbline.store.Storage;
import org.plumbline.store.StoreException;
import org.plumbline.store.WorkshopStore;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/** Everything in one open database. */
final class H2Storage implements Storage {

    private static final Logger LOG = System.getLogger("org.plumbline.store");

    private final Transactions transactions;
    private final DataFolder folder;
    private final H2Backups backups;
    private final AtomicBoolean closed = new AtomicBoolean();

    H2Storage(Transactions transactions, DataFolder folder, Failures failures) {
        this.transactions = transactions;
        this.folder = folder;
        this.backups = new H2Backups(folder, transactions, failures);
    }

    @Override
    public AssessmentStore assessments() {
        return new H2AssessmentStore(transactions, new AssessmentRows(), folder.clock());
    }

    @Override
    public OverviewStore overview() {
        return new H2OverviewStore(transactions);
    }

    @Override
    public AnswerStore answers() {
        return new H2AnswerStore(transactions, folder.clock());
    }

    @Override
    public DraftStore drafts() {
        return new H2DraftStore(transactions);
    }

    @Override
    public CodeTriesStore codeTries() {
        return new H2CodeTriesStore(transactions);
    }

    @Override
    public WorkshopStore workshops() {
        return new H2WorkshopStore(transactions, new RoomRows(), new AssessmentRows());
    }

    @Override
    public BallotBox ballots() {
        return new H2BallotBox(transactions, new RoomRows(), folder.clock());
    }

    @Override
    public Backups backups() {
        return backups;
    }

    /**
     * A backup that fails here must not keep the program from ending; the next start tries again.
     */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                backups.takeIfDue();
            } catch (StoreException e) {
                LOG.log(Level.WARNING, "No backup was made on closing: {0}", e.kind());
            } finally {
                transactions.close();
            }
        }
    }
}
