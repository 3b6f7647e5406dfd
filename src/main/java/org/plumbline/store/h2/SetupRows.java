package org.plumbline.store.h2;

import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Consent;
import org.plumbline.model.Form;
import org.plumbline.model.Mode;
import org.plumbline.model.Phase;
import org.plumbline.model.Setup;

import java.sql.SQLException;
import java.util.Optional;

/** The row of an assessment itself. */
final class SetupRows {

    /**
     * What the row of an assessment says.
     *
     * @param evidenceCollected a part of the findings
     */
    record Head(Phase phase, Setup setup, Consent consent, boolean evidenceCollected) {}

    void put(Sql sql, Assessment assessment) throws SQLException {
        Setup setup = assessment.setup();
        Consent consent = assessment.consent();
        Object[] values = {
            assessment.phase(),
            setup.organisation(),
            setup.title(),
            setup.date(),
            setup.methodVersion(),
            setup.form(),
            setup.mode(),
            setup.smallestGroup(),
            consent.reveal(),
            consent.ceoGap(),
            consent.benchmark(),
            assessment.findings().evidenceCollected(),
            assessment.id()
        };
        if (update(sql, values) == 0) {
            insert(sql, values);
        }
    }

    private static int update(Sql sql, Object... values) throws SQLException {
        return sql.update(
                """
                UPDATE assessment SET phase = ?, organisation = ?, title = ?, held_on = ?,
                    method_version = ?, form = ?, privacy_mode = ?, smallest_group = ?,
                    reveal_agreed = ?, ceo_gap_agreed = ?, benchmark_agreed = ?,
                    evidence_collected = ?
                WHERE id = ?
                """,
                values);
    }

    private static void insert(Sql sql, Object... values) throws SQLException {
        sql.update(
                """
                INSERT INTO assessment (phase, organisation, title, held_on, method_version, form,
                    privacy_mode, smallest_group, reveal_agreed, ceo_gap_agreed,
                    benchmark_agreed, evidence_collected, id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                values);
    }

    void putConsent(Sql sql, AssessmentId id, Consent consent, boolean evidenceCollected)
            throws SQLException {
        sql.update(
                """
                UPDATE assessment
                SET reveal_agreed = ?, ceo_gap_agreed = ?, benchmark_agreed = ?,
                    evidence_collected = ?
                WHERE id = ?
                """,
                consent.reveal(),
                consent.ceoGap(),
                consent.benchmark(),
                evidenceCollected,
                id);
    }

    Optional<Head> find(Sql sql, AssessmentId id) throws SQLException {
        return sql.first("SELECT * FROM assessment WHERE id = ?", SetupRows::head, id);
    }

    private static Head head(Row row) throws SQLException {
        return new Head(
                row.text("phase", Phase::valueOf),
                setup(row),
                new Consent(
                        row.flag("reveal_agreed"),
                        row.flag("ceo_gap_agreed"),
                        row.flag("benchmark_agreed")),
                row.flag("evidence_collected"));
    }

    private static Setup setup(Row row) throws SQLException {
        return new Setup(
                row.text("organisation"),
                row.text("title"),
                row.date("held_on"),
                row.text("method_version"),
                row.text("form", Form::valueOf),
                row.text("privacy_mode", Mode::valueOf),
                row.number("smallest_group"));
    }
}
