package org.plumbline.store.h2;

import org.plumbline.model.Absence;
import org.plumbline.model.AgreedLevel;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Evidence;
import org.plumbline.model.Findings;
import org.plumbline.model.ItemId;
import org.plumbline.model.NotApplicableRuling;
import org.plumbline.model.OpenItem;
import org.plumbline.model.ParticipantId;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of what the team and its facilitator settled about items. */
final class FindingRows {

    void replace(Sql sql, AssessmentId assessment, Findings findings) throws SQLException {
        replaceLevels(sql, assessment, findings.agreedLevels());
        replaceRulings(sql, assessment, findings.notApplicable());
        replaceEvidence(sql, assessment, findings.evidence());
        replaceOpen(sql, assessment, findings.open());
        replaceAbsences(sql, assessment, findings.absences());
    }

    private static void replaceLevels(Sql sql, AssessmentId assessment, List<AgreedLevel> levels)
            throws SQLException {
        sql.update("DELETE FROM agreed_level WHERE assessment = ?", assessment);
        int place = 0;
        for (AgreedLevel agreed : levels) {
            sql.update(
                    """
                    INSERT INTO agreed_level (assessment, place, item, chosen_level, reason)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                    assessment,
                    place++,
                    agreed.item(),
                    agreed.level(),
                    agreed.reason());
        }
    }

    private static void replaceRulings(
            Sql sql, AssessmentId assessment, List<NotApplicableRuling> rulings)
            throws SQLException {
        sql.update("DELETE FROM not_applicable WHERE assessment = ?", assessment);
        int place = 0;
        for (NotApplicableRuling ruling : rulings) {
            sql.update(
                    "INSERT INTO not_applicable (assessment, place, item, reason) VALUES (?, ?, ?,"
                            + " ?)",
                    assessment,
                    place++,
                    ruling.item(),
                    ruling.reason());
        }
    }

    private static void replaceEvidence(Sql sql, AssessmentId assessment, List<Evidence> evidence)
            throws SQLException {
        sql.update("DELETE FROM evidence WHERE assessment = ?", assessment);
        int place = 0;
        for (Evidence seen : evidence) {
            sql.update(
                    """
                    INSERT INTO evidence (assessment, place, item, grade, note)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                    assessment,
                    place++,
                    seen.item(),
                    seen.grade(),
                    seen.note());
        }
    }

    private static void replaceOpen(Sql sql, AssessmentId assessment, List<OpenItem> open)
            throws SQLException {
        sql.update("DELETE FROM open_item WHERE assessment = ?", assessment);
        int place = 0;
        for (OpenItem left : open) {
            sql.update(
                    """
                    INSERT INTO open_item (assessment, place, item, kind, reason)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                    assessment,
                    place++,
                    left.item(),
                    left.kind(),
                    left.reason());
        }
    }

    private static void replaceAbsences(Sql sql, AssessmentId assessment, List<Absence> absences)
            throws SQLException {
        sql.update("DELETE FROM absence WHERE assessment = ?", assessment);
        int place = 0;
        for (Absence absence : absences) {
            for (ParticipantId missing : absence.missing()) {
                sql.update(
                        """
                        INSERT INTO absence (assessment, place, item, participant)
                        VALUES (?, ?, ?, ?)
                        """,
                        assessment,
                        place++,
                        absence.item(),
                        missing);
            }
        }
    }

    private static List<OpenItem> open(Sql sql, AssessmentId assessment) throws SQLException {
        return sql.list(
                "SELECT * FROM open_item WHERE assessment = ? ORDER BY place",
                row ->
                        new OpenItem(
                                row.text("item", ItemId::new),
                                row.text("kind", OpenItem.Kind::valueOf),
                                row.text("reason")),
                assessment);
    }

    private static List<Absence> absences(Sql sql, AssessmentId assessment) throws SQLException {
        Map<ItemId, List<ParticipantId>> missing = new LinkedHashMap<>();
        sql.list(
                "SELECT * FROM absence WHERE assessment = ? ORDER BY place",
                row ->
                        missing.computeIfAbsent(
                                        row.text("item", ItemId::new), _ -> new ArrayList<>())
                                .add(row.text("participant", ParticipantId::new)),
                assessment);
        return missing.entrySet().stream()
                .map(entry -> new Absence(entry.getKey(), entry.getValue()))
                .toList();
    }

    Findings of(Sql sql, AssessmentId assessment, boolean evidenceCollected) throws SQLException {
        return new Findings(
                evidenceCollected,
                sql.list(
                        "SELECT * FROM agreed_level WHERE assessment = ? ORDER BY place",
                        row ->
                                new AgreedLevel(
                                        row.text("item", ItemId::new),
                                        row.number("chosen_level"),
                                        row.text("reason")),
                        assessment),
                sql.list(
                        "SELECT * FROM not_applicable WHERE assessment = ? ORDER BY place",
                        row ->
                                new NotApplicableRuling(
                                        row.text("item", ItemId::new), row.text("reason")),
                        assessment),
                sql.list(
                        "SELECT * FROM evidence WHERE assessment = ? ORDER BY place",
                        row ->
                                new Evidence(
                                        row.text("item", ItemId::new),
                                        row.number("grade"),
                                        row.text("note")),
                        assessment),
                open(sql, assessment),
                absences(sql, assessment));
    }
}
