package org.plumbline.store.h2;

import org.plumbline.model.AssessmentId;
import org.plumbline.model.Questionnaire;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

/** The content of questionnaires, kept once however many assessments are answered with it. */
final class EditionRows {

    private final JsonMapper json = JsonMapper.builder().build();

    void replace(Sql sql, AssessmentId assessment, List<Questionnaire> questionnaires)
            throws SQLException {
        sql.update("DELETE FROM asked_edition WHERE assessment = ?", assessment);
        for (int place = 0; place < questionnaires.size(); place++) {
            String fingerprint = kept(sql, questionnaires.get(place));
            sql.update(
                    "INSERT INTO asked_edition (assessment, place, edition) VALUES (?, ?, ?)",
                    assessment,
                    place,
                    fingerprint);
        }
        removeUnused(sql);
    }

    private String kept(Sql sql, Questionnaire questionnaire) throws SQLException {
        String content = json.writeValueAsString(EditionJson.of(questionnaire));
        String fingerprint = fingerprint(content);
        if (sql.number("SELECT COUNT(*) FROM edition WHERE fingerprint = ?", fingerprint) == 0) {
            sql.update(
                    "INSERT INTO edition (fingerprint, content) VALUES (?, ?)",
                    fingerprint,
                    content);
        }
        return fingerprint;
    }

    void removeUnused(Sql sql) throws SQLException {
        sql.update(
                """
                DELETE FROM edition WHERE NOT EXISTS (
                    SELECT 1 FROM asked_edition WHERE asked_edition.edition = edition.fingerprint)
                """);
    }

    List<Questionnaire> of(Sql sql, AssessmentId assessment) throws SQLException {
        return sql.list(
                """
                SELECT e.content FROM asked_edition a
                JOIN edition e ON e.fingerprint = a.edition
                WHERE a.assessment = ? ORDER BY a.place
                """,
                row -> json.readValue(row.text("content"), EditionJson.class).questionnaire(),
                assessment);
    }

    private static String fingerprint(String content) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
