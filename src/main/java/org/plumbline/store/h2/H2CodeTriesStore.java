package org.plumbline.store.h2;

import org.plumbline.model.AssessmentId;
import org.plumbline.model.ParticipantId;
import org.plumbline.store.CodeTries;
import org.plumbline.store.CodeTriesStore;

/** Wrong tries at four digits in the database. */
record H2CodeTriesStore(Transactions transactions) implements CodeTriesStore {

    @Override
    public CodeTries tries(AssessmentId assessment, ParticipantId participant) {
        return transactions.read(
                sql ->
                        sql.first(
                                        """
                                        SELECT wrong, last_at FROM code_tries
                                        WHERE assessment = ? AND participant = ?
                                        """,
                                        CodeTriesRows::tries,
                                        assessment,
                                        participant)
                                .orElse(CodeTries.NONE));
    }

    @Override
    public void putTries(AssessmentId assessment, ParticipantId participant, CodeTries tries) {
        transactions.write(
                sql -> {
                    H2AnswerStore.mustExist(sql, assessment);
                    new CodeTriesRows()
                            .put(sql, assessment, new CodeTriesRows.Tried(participant, tries));
                });
    }
}
