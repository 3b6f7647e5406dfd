package org.plumbline.store.h2;

import org.plumbline.model.AssessmentId;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;
import org.plumbline.store.DraftStore;

import java.util.HashMap;
import java.util.Map;

/** Drafts of comments in the database. */
record H2DraftStore(Transactions transactions) implements DraftStore {

    @Override
    public void putDraft(
            AssessmentId assessment, ParticipantId participant, ItemId item, String comment) {
        transactions.write(
                sql -> {
                    H2AnswerStore.mustExist(sql, assessment);
                    new DraftRows()
                            .put(sql, assessment, new DraftRows.Draft(participant, item, comment));
                });
    }

    @Override
    public Map<ItemId, String> drafts(AssessmentId assessment, ParticipantId participant) {
        return transactions.read(
                sql -> {
                    Map<ItemId, String> drafts = new HashMap<>();
                    sql.list(
                            "SELECT item, remark FROM draft WHERE assessment = ? AND participant ="
                                    + " ?",
                            row -> drafts.put(row.text("item", ItemId::new), row.text("remark")),
                            assessment,
                            participant);
                    return Map.copyOf(drafts);
                });
    }
}
