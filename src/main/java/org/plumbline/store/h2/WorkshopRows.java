package org.plumbline.store.h2;

import org.plumbline.model.AssessmentId;
import org.plumbline.model.Workshop;

import tools.jackson.databind.json.JsonMapper;

import java.sql.SQLException;
import java.util.Optional;

/**
 * The row of a workshop: read and written whole, since it is one small thing that changes often.
 */
final class WorkshopRows {

    private final JsonMapper json = JsonMapper.builder().build();

    void put(Sql sql, AssessmentId assessment, Workshop workshop) throws SQLException {
        String content = json.writeValueAsString(WorkshopJson.of(workshop));
        if (sql.update("UPDATE workshop SET content = ? WHERE assessment = ?", content, assessment)
                == 0) {
            sql.update(
                    "INSERT INTO workshop (content, assessment) VALUES (?, ?)",
                    content,
                    assessment);
        }
    }

    Optional<Workshop> find(Sql sql, AssessmentId assessment) throws SQLException {
        return sql.first(
                "SELECT content FROM workshop WHERE assessment = ?",
                row -> json.readValue(row.text("content"), WorkshopJson.class).workshop(),
                assessment);
    }
}
